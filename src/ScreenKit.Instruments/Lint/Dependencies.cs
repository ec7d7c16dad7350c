using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Lint;

/// <summary>What each item's condition and each scale reads, as places: items first, then scales.</summary>
internal sealed class Dependencies
{
    private readonly Instrument instrument;
    private readonly int[][] reads;

    public Dependencies(Instrument instrument)
    {
        this.instrument = instrument;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < Items; index++)
            places.TryAdd(instrument.Items[index].Id, index);
        reads =
        [
            .. instrument.Items.Select(item => Read(item.Show)),
            .. instrument.Scales.Select(scale => Read(scale, places)),
        ];
    }

    public int Count => reads.Length;

    public int Items => instrument.Items.Count;

    public IReadOnlyList<int> Of(int place) => reads[place];

    public string Name(int place) => place < Items ? instrument.Items[place].Id : instrument.Scales[place - Items].Id;

    private int[] Read(Scale scale, Dictionary<string, int> places) =>
    [
        .. scale.Items.Select(id => places.GetValueOrDefault(id, -1)).Where(place => place >= 0),
        .. Read(scale.Expression),
        .. scale.BandSets.SelectMany(set => Read(set.When)),
    ];

    private int[] Read(Expression? expression) => expression is null ? [] :
    [
        .. expression.Root.Descendants().Select(node => node switch
        {
            ItemNode item => item.Index,
            ScaleNode scale => Items + scale.Index,
            BandNode band => Items + band.Index,
            _ => -1,
        }).Where(place => place >= 0).Distinct(),
    ];
}
