namespace ScreenKit.Web.Tests;

/// <summary>Stands still at ten o'clock in Oslo on Tuesday 3 March 2026 until a test moves it.</summary>
public sealed class TestClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero).UtcTicks;

    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref ticks, value.UtcTicks);
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
