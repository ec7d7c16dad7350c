using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Programmes;

/// <summary>What may be known about a round that enough people have answered.</summary>
/// <param name="Answered">How many answered, at least <see cref="SmallCells.Fewest"/>.</param>
public sealed record RoundFigures(int Answered, IReadOnlyList<InstrumentFigures> Parts);

/// <param name="Items">Questions with options or numbers, in order; null figures where too few answered that one.</param>
public sealed record InstrumentFigures(
    Instrument Instrument,
    IReadOnlyList<ItemFigures> Items,
    IReadOnlyList<ScaleFigures> Scales,
    IReadOnlyList<WrittenAnswers> Texts);

/// <param name="Counts">Null when fewer than <see cref="SmallCells.Fewest"/> answered this item.</param>
public sealed record ItemFigures(Item Item, ItemCounts? Counts);

/// <param name="Values">Every option or number that can be answered, with how many gave it; empty for an open number.</param>
/// <param name="Mean">Null where the answers are no amounts.</param>
public sealed record ItemCounts(int N, IReadOnlyList<ValueCount> Values, decimal? Mean);

public sealed record ValueCount(string Text, int Count);

/// <param name="Mean">Null when too few answers could be scored.</param>
public sealed record ScaleFigures(string Title, int? N, decimal? Mean, decimal Lowest, decimal Highest);

/// <param name="Texts">In no order; null when fewer than <see cref="SmallCells.FewestTexts"/> wrote something.</param>
public sealed record WrittenAnswers(string Question, IReadOnlyList<string>? Texts);
