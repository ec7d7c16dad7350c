namespace ScreenKit.Web.Care;

/// <summary>Days as the clinic counts them, wherever the server stands.</summary>
public static class NorwegianDays
{
    private static readonly TimeZoneInfo Norway = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().DayInNorway();

    public static DateOnly DayInNorway(this DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Norway).DateTime);
}
