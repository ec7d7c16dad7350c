using System.Globalization;

namespace ScreenKit.Web.Ui;

/// <summary>Numbers, dates and times as people write them in the language of the request; clock time in Norway.</summary>
public static class Formats
{
    private static readonly TimeZoneInfo Norway = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    private static bool InEnglish => Languages.Current == "en";

    /// <summary>As many decimals as the number has: 12, 12,5, −3.</summary>
    public static string Number(decimal value) => value.ToString("#,0.######", CultureInfo.CurrentCulture);

    public static string Number(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", CultureInfo.CurrentCulture);

    /// <summary>A share from 0 to 1 as whole per cent: «42 %».</summary>
    public static string Percent(decimal share)
    {
        var whole = Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.CurrentCulture);
        return InEnglish ? $"{whole}%" : $"{whole} %";
    }

    /// <summary>«3. mars 2026».</summary>
    public static string Date(DateOnly date) => date.ToString(InEnglish ? "d MMMM yyyy" : "d. MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Date(DateTimeOffset moment) => Date(DateOnly.FromDateTime(InNorway(moment)));

    /// <summary>«03.03.2026», for tables.</summary>
    public static string ShortDate(DateOnly date) => date.ToString(InEnglish ? "dd/MM/yyyy" : "dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string ShortDate(DateTimeOffset moment) => ShortDate(DateOnly.FromDateTime(InNorway(moment)));

    /// <summary>«12.31».</summary>
    public static string Time(DateTimeOffset moment) => InNorway(moment).ToString(InEnglish ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);

    /// <summary>«3. mars 2026 kl. 12.31».</summary>
    public static string DateTime(DateTimeOffset moment) => $"{Date(moment)}{(InEnglish ? ", " : " kl. ")}{Time(moment)}";

    /// <summary>For an attribute that only a program reads, such as a length in a picture: 12.5.</summary>
    public static string Machine(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Value of the <c>datetime</c> attribute of a <c>time</c> element.</summary>
    public static string Machine(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static DateTime InNorway(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Norway).DateTime;
}
