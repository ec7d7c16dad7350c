using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Rounds;

/// <summary>Questions with the same graded answers, the doubtful to the left of a line and the content to the right of it.</summary>
/// <param name="Middle">Per cent of the width where the line stands.</param>
public sealed record AgreementChart(IReadOnlyList<AgreementOption> Options, IReadOnlyList<AgreementRow> Rows, decimal Middle)
{
    /// <summary>Narrower than this, a number does not fit inside its part of the bar.</summary>
    private const decimal RoomForNumber = 5;

    public static AgreementChart Of(IReadOnlyList<ItemFigures> items)
    {
        var options = ((ChoiceItem)items[0].Item).Options.Options;
        var bars = items.Where(item => item.Counts is not null).Select(item => item.Counts!).ToList();
        var left = bars.Max(LeftShare);
        var width = left + bars.Max(bar => 1 - LeftShare(bar));

        return new AgreementChart(
            [.. options.Select((option, place) => new AgreementOption(option.Text, Tone(place, options.Count)))],
            [.. items.Select(item => item.Counts is { } counts
                ? new AgreementRow(item.Item.Text, counts, Parts(counts, left - LeftShare(counts), width))
                : new AgreementRow(item.Item.Text, null, []))],
            Percent(left / width));
    }

    private static List<AgreementPart> Parts(ItemCounts counts, decimal start, decimal width)
    {
        var parts = new List<AgreementPart>();
        for (var place = 0; place < counts.Values.Count; place++)
        {
            var share = (decimal)counts.Values[place].Count / counts.N;
            if (share > 0)
                parts.Add(new AgreementPart(Percent(start / width), Percent(share / width), Tone(place, counts.Values.Count),
                    Percent(share / width) >= RoomForNumber ? counts.Values[place].Count : null));
            start += share;
        }

        return parts;
    }

    /// <summary>The share left of the middle; half of the answers in the middle, where there is one.</summary>
    private static decimal LeftShare(ItemCounts counts)
    {
        var half = counts.Values.Count / 2;
        decimal left = counts.Values.Take(half).Sum(value => value.Count);
        if (counts.Values.Count % 2 == 1)
            left += counts.Values[half].Count / 2m;
        return left / counts.N;
    }

    /// <summary>0 to 4, from one end to the other; 2 is the middle.</summary>
    private static int Tone(int place, int count) => (int)Math.Round(place * 4m / (count - 1), MidpointRounding.AwayFromZero);

    private static decimal Percent(decimal share) => Math.Round(share * 100, 2);
}

public sealed record AgreementOption(string Text, int Tone)
{
    private static readonly string[] Colours = ["#a8570f", "#eec38f", "#dfe5e7", "#8fc0c9", "#046c7c"];

    /// <summary>Also where no style sheet reaches; the two ends differ by place, so greyscale reads them too.</summary>
    public static string Colour(int tone) => Colours[tone];

    public static string Ink(int tone) => tone is 0 or 4 ? "#ffffff" : "#1c2022";
}

/// <param name="Counts">Null when too few answered this question.</param>
public sealed record AgreementRow(string Text, ItemCounts? Counts, IReadOnlyList<AgreementPart> Parts);

/// <param name="Number">Null where there is no room for it.</param>
public sealed record AgreementPart(decimal Start, decimal Width, int Tone, int? Number)
{
    public decimal Centre => Start + Width / 2;
}
