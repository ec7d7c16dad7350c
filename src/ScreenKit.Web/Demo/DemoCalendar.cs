namespace ScreenKit.Web.Demo;

/// <summary>Days counted backwards from when the demo is made, so that it is always recent.</summary>
public sealed class DemoCalendar(DateTimeOffset now)
{
    public DateTimeOffset Now => now;

    public DateOnly Day(int daysAgo) => DateOnly.FromDateTime(now.UtcDateTime).AddDays(-daysAgo);

    /// <param name="hour">By Greenwich; today only what is past.</param>
    public DateTimeOffset At(int daysAgo, int hour, int minute = 0)
    {
        var moment = new DateTimeOffset(Day(daysAgo), new TimeOnly(hour, minute), TimeSpan.Zero);
        return moment < now ? moment : now;
    }
}
