using System.Globalization;

namespace ScreenKit.Web.Features.Programmes;

/// <summary>A date as a browser's date field sends it, or as people type it where there is none.</summary>
internal static class FormDate
{
    private static readonly string[] Shapes = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"];

    /// <returns>Null for what is no date, or not one of this age.</returns>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= 2000 and < 2100 ? date : null;
}
