using System.Collections.Frozen;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Scoring;

/// <summary>An instrument made ready for scoring: every id is resolved to a place once, none while answers are scored.</summary>
internal sealed class InstrumentPlan
{
    private readonly FrozenDictionary<string, int> scalePlaces;

    public InstrumentPlan(Instrument instrument)
    {
        Instrument = instrument;
        Items = [.. instrument.Items];
        ItemPlaces = Places(Items, item => item.Id);
        scalePlaces = Places(instrument.Scales, scale => scale.Id);
        Scales = new ScalePlan[instrument.Scales.Count];
        var building = new ScaleOrder(this);
        for (var index = 0; index < Scales.Length; index++)
            Scales[index] = building.Plan(index);
        Flags = [.. instrument.Flags.Select(flag => new FlagPlan(flag, new TextTemplate(flag.Text, this)))];
        Routes = new RoutePlan(this);
    }

    public Instrument Instrument { get; }

    public Item[] Items { get; }

    public FrozenDictionary<string, int> ItemPlaces { get; }

    public ScalePlan[] Scales { get; }

    public FlagPlan[] Flags { get; }

    public RoutePlan Routes { get; }

    /// <summary>−1 when there is no such item.</summary>
    public int Item(string id) => ItemPlaces.GetValueOrDefault(id, -1);

    /// <summary>−1 when there is no such scale.</summary>
    public int Scale(string id) => scalePlaces.GetValueOrDefault(id, -1);

    private static FrozenDictionary<string, int> Places<T>(IReadOnlyList<T> things, Func<T, string> id)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < things.Count; index++)
            places.TryAdd(id(things[index]), index);
        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

internal sealed record FlagPlan(Flag Flag, TextTemplate Text);
