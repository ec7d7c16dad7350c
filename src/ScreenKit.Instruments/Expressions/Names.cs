using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Expressions;

/// <summary>The names an expression may use. Items, scales and facts of one instrument share one set of names.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, Node> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BandNode> bands = new(StringComparer.Ordinal);
    private readonly List<Node> questions = [];
    private readonly string? instrument;

    /// <param name="instrument">Id of the instrument the expression stands in; null for a battery.</param>
    public Names(string? instrument, IReadOnlyList<Item> items, IReadOnlyList<Scale> scales, IReadOnlyList<string> facts)
    {
        this.instrument = instrument;
        foreach (var fact in facts)
            own[fact] = new FactNode(fact);
        for (var index = 0; index < scales.Count; index++)
        {
            own[scales[index].Id] = new ScaleNode(index, scales[index]);
            bands[scales[index].Id] = new BandNode(index, scales[index]);
        }
        for (var index = 0; index < items.Count; index++)
        {
            if (!items[index].IsQuestion)
                continue;
            var node = new ItemNode(index, items[index]);
            own[node.Item.Id] = node;
            places[node.Item.Id] = questions.Count;
            questions.Add(node);
        }
    }

    /// <summary>Looks up another instrument of the sitting; null where others are not at hand yet.</summary>
    public Func<string, Instrument?>? Others { get; init; }

    public IEnumerable<string> All => own.Keys;

    public static Names Of(Instrument instrument) =>
        new(instrument.Id, instrument.Items, instrument.Scales, instrument.Uses);

    public Node? Find(string name) => own.GetValueOrDefault(name);

    public BandNode? FindBand(string scale) => bands.GetValueOrDefault(scale);

    public bool IsOwn(string name) => string.Equals(name, instrument, StringComparison.Ordinal);

    /// <summary>Every question from one to another, in item order; null when either is unknown, empty when backwards.</summary>
    public IReadOnlyList<Node>? Range(string from, string to)
    {
        if (!places.TryGetValue(from, out var first) || !places.TryGetValue(to, out var last))
            return null;
        return first <= last ? questions.GetRange(first, last - first + 1) : [];
    }
}
