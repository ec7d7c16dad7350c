using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;

namespace ScreenKit.Instruments.Yaml;

/// <summary>An item as read, with the places of what is checked once every name is known.</summary>
internal sealed record ItemDraft(Item Item, YamlMap Place, YamlScalar? Show = null, YamlScalar? Rule = null, string? Message = null);

internal sealed record ScaleDraft(Scale Scale, YamlMap Place, YamlScalar? Expression, IReadOnlyList<BandSetDraft> BandSets);

internal sealed record BandSetDraft(YamlScalar? When, IReadOnlyList<BandDraft> Bands);

internal sealed record BandDraft(Band Band, YamlMap Place);

internal sealed record FlagDraft(Flag Flag, YamlMap Place);

internal sealed record RouteDraft(Route Route, YamlMap Place);

internal sealed record PlacedExpression(Expression Expression, YamlScalar Place);

/// <summary>A whole instrument together with where each part of it stands, for the checks that follow.</summary>
internal sealed record InstrumentDraft(
    Instrument Instrument,
    YamlMap Place,
    IReadOnlyList<ItemDraft> Items,
    IReadOnlyList<ScaleDraft> Scales,
    IReadOnlyList<FlagDraft> Flags,
    IReadOnlyList<RouteDraft> Routes,
    IReadOnlyList<PlacedExpression> Expressions);
