namespace ScreenKit.Benchmarks.Scoring;

/// <summary>The same questionnaire written by hand, as the yardstick: sum, band, one condition, one flag.</summary>
internal sealed class BareLoop(int items, (int To, string Id)[] bands, string? flagItem)
{
    public static readonly BareLoop Phq9 = new(
        9, [(4, "minimal"), (9, "mild"), (14, "moderate"), (19, "moderately-severe"), (27, "severe")], "q9");

    public static readonly BareLoop Gad7 = new(7, [(4, "minimal"), (9, "mild"), (14, "moderate"), (21, "severe")], null);

    private readonly string[] ids = [.. Enumerable.Range(1, items).Select(number => $"q{number}")];

    public BareScore Score(Dictionary<string, int> answers)
    {
        var sum = 0;
        var asksOn = false;
        foreach (var id in ids)
        {
            if (!answers.TryGetValue(id, out var value))
                continue;
            sum += value;
            asksOn |= value >= 1;
        }

        var isFlagged = flagItem is not null && answers.TryGetValue(flagItem, out var flagged) && flagged >= 1;
        return new BareScore(sum, Band(sum), asksOn, isFlagged);
    }

    private string Band(int sum)
    {
        foreach (var (to, id) in bands)
        {
            if (sum <= to)
                return id;
        }

        return "";
    }
}

internal readonly record struct BareScore(int Sum, string Band, bool AsksOn, bool IsFlagged);
