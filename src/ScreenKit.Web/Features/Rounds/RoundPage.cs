using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Features.Rounds;

/// <param name="Answered">Null as long as fewer than five have answered.</param>
public sealed record RoundPage(Round Round, bool IsOpen, int? Answered, IReadOnlyList<RoundPart> Parts)
{
    public static RoundPage Of(Round round, bool isOpen, RoundFigures? figures) =>
        new(round, isOpen, figures?.Answered, figures is null ? [] : [.. figures.Parts.Select(RoundPart.Of)]);
}

/// <summary>One instrument of a round, as pictures.</summary>
/// <param name="Changes">Scales that go below zero: a bar from the lowest value would mislead.</param>
/// <param name="Charts">An <see cref="AgreementChart"/>, <see cref="NumberColumns"/>, <see cref="Distribution"/> or <see cref="MeanLine"/>, in the order asked.</param>
/// <param name="Withheld">Questions that too few answered.</param>
public sealed record RoundPart(
    string Title, string Language, IReadOnlyList<MeanBar> Means, IReadOnlyList<MeanLine> Changes, IReadOnlyList<object> Charts,
    IReadOnlyList<string> Withheld, IReadOnlyList<WrittenAnswers> Texts)
{
    public static RoundPart Of(InstrumentFigures figures)
    {
        var charts = new List<object>();
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in figures.Items.Where(item => item.Counts is not null))
        {
            if (SharedScale(figures, item.Item) is not { } name)
                charts.Add(Alone(item.Item, item.Counts!));
            else if (shared.Add(name))
                charts.Add(AgreementChart.Of([.. figures.Items.Where(other => SharedScale(figures, other.Item) == name)]));
        }

        return new RoundPart(figures.Instrument.Title, figures.Instrument.Language,
            [.. figures.Scales.Where(scale => scale.Lowest >= 0).Select(scale => new MeanBar(scale.Title, scale.Mean, scale.Lowest, scale.Highest, scale.N ?? 0))],
            [.. figures.Scales.Where(scale => scale is { Lowest: < 0, Mean: not null }).Select(scale => new MeanLine(scale.Title, scale.Mean!.Value, null, scale.N!.Value))],
            charts, [.. figures.Items.Where(item => item.Counts is null).Select(item => item.Item.Text)], figures.Texts);
    }

    private static object Alone(Item item, ItemCounts counts) => item switch
    {
        ScaleItem scale => NumberColumns.Of(scale, counts),
        NumberItem number => new MeanLine(item.Text, counts.Mean!.Value, number.Unit, counts.N),
        _ => new Distribution(item.Text, [.. counts.Values.Select(value => new DistributionRow(value.Text, value.Count))], counts.N),
    };

    /// <summary>Name of the graded options that this question and at least one other share; they are easiest to read together.</summary>
    private static string? SharedScale(InstrumentFigures figures, Item item) =>
        item is ChoiceItem { IsYesNo: false, Options: { Name: { } name } options } && options.Options.Count > 2
        && options.Options.All(option => option.Value is not null)
        && figures.Items.Count(other => other.Item is ChoiceItem { Options.Name: { } shared } && shared == name) > 1
            ? name : null;
}

/// <summary>A mean in words: of an open number, whose bars would show who said what, or of a change.</summary>
public sealed record MeanLine(string Title, decimal Mean, string? Unit, int Of);
