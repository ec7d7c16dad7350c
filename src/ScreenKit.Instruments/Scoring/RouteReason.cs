using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Why a route applies, in words: the scores that its condition reads, else the answers.</summary>
internal sealed class RouteReason
{
    private readonly int[] scales;
    private readonly int[] items;

    public RouteReason(Expression? when, InstrumentPlan plan)
    {
        var nodes = when?.Root.Descendants().ToArray() ?? [];
        scales = [.. nodes.Select(node => node switch { ScaleNode scale => scale.Index, BandNode band => band.Index, _ => -1 })
            .Where(index => index >= 0 && index < plan.Scales.Length).Distinct().Order()];
        items = [.. nodes.OfType<ItemNode>().Select(node => node.Index).Where(index => index < plan.Items.Length).Distinct().Order()];
    }

    /// <summary>Such as <c>PHQ-9 – Depresjon: 12, Moderat</c>.</summary>
    public string Fill(PartSheet sheet)
    {
        var parts = new List<string>();
        foreach (var index in scales)
            parts.Add(Scored(index, sheet));
        foreach (var index in scales.Length == 0 ? items : [])
        {
            if (sheet.Answer(index) is { } answer)
                parts.Add($"{sheet.Plan.Items[index].Text} {AnswerText.Of(sheet.Plan.Items[index], answer, sheet.Plan.Instrument.Language)}");
        }
        var title = sheet.Plan.Instrument.Title;
        return parts.Count == 0 ? title : $"{title}: {string.Join("; ", parts)}";
    }

    private static string Scored(int index, PartSheet sheet)
    {
        var (scale, result) = (sheet.Plan.Scales[index].Scale, sheet.Result(index));
        var number = result.Value is { } value ? AnswerText.Number(value, sheet.Plan.Instrument.Language) : "–";
        var band = result.Band is { } found ? $", {found.Text}" : "";
        return sheet.Plan.Scales.Length > 1 ? $"{scale.Title} {number}{band}" : number + band;
    }
}
