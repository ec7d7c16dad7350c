using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Scoring;

/// <summary>A scale made ready for scoring.</summary>
internal sealed class ScalePlan
{
    public ScalePlan(Scale scale, InstrumentPlan instrument, Reach reach)
    {
        Scale = scale;
        Reach = reach;
        Rule = scale.Expression?.Source ?? Word(scale.Method);
        Inputs = [.. Places(scale, instrument).Select(place => new ScaleInput(place, instrument.Items[place], scale.Reverse.Contains(instrument.Items[place].Id)))];
    }

    public Scale Scale { get; }

    public Reach Reach { get; }

    public string Rule { get; }

    /// <summary>The items that enter the score; for an expression, those it reads, directly or through other scales.</summary>
    public ScaleInput[] Inputs { get; }

    private static IEnumerable<int> Places(Scale scale, InstrumentPlan instrument) => scale.Expression is null
        ? scale.Items.Select(instrument.Item).Where(place => place >= 0)
        : Read(scale, instrument, []).Distinct().Order();

    private static IEnumerable<int> Read(Scale scale, InstrumentPlan instrument, HashSet<string> visited)
    {
        if (!visited.Add(scale.Id))
            return [];
        if (scale.Expression is null)
            return scale.Items.Select(instrument.Item).Where(place => place >= 0);
        return scale.Expression.Root.Descendants().SelectMany(node => node switch
        {
            ItemNode item => [item.Index],
            ScaleNode other => Read(instrument.Instrument.Scales[other.Index], instrument, visited),
            BandNode other => Read(instrument.Instrument.Scales[other.Index], instrument, visited),
            _ => (IEnumerable<int>)[],
        });
    }

    private static string Word(Method method) => method switch
    {
        Method.Sum => "sum",
        Method.Mean => "mean",
        Method.Count => "count",
        Method.Max => "max",
        Method.Min => "min",
        _ => "expression",
    };
}

/// <summary>One item of a scale.</summary>
internal sealed class ScaleInput(int place, Item item, bool reversed)
{
    private readonly decimal ends = reversed ? (Reach.Of(item).Lowest ?? 0) + (Reach.Of(item).Highest ?? 0) : 0;

    public int Place => place;

    public Item Item => item;

    public bool Reversed => reversed;

    /// <summary>Lowest + highest − value for a reversed item.</summary>
    public decimal Counted(decimal value) => reversed ? ends - value : value;
}
