using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Results;

/// <summary>How long something has waited, in words.</summary>
internal static class Ago
{
    public static string SinceText(this Wording wording, DateTimeOffset moment, DateTimeOffset now) => (now - moment) switch
    {
        { TotalMinutes: < 1 } => wording["Results.JustNow"],
        { TotalHours: < 1 } span => wording.Count("Results.MinutesAgo", (int)span.TotalMinutes),
        { TotalDays: < 1 } span => wording.Count("Results.HoursAgo", (int)span.TotalHours),
        var span => wording.Count("Results.DaysAgo", (int)span.TotalDays),
    };
}
