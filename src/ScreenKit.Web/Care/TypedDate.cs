using System.Globalization;

namespace ScreenKit.Web.Care;

/// <summary>A date as people type it, or as a date field sends it: 14.2.1975, 14/02/1975, 14021975, 1975-02-14.</summary>
public static class TypedDate
{
    private static readonly string[] Shapes = ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d M yyyy", "ddMMyyyy", "yyyy-MM-dd"];

    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
