using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Journeys;

/// <summary>
/// Divides the visible items of a part into pages. Without page breaks each question is a page, with the information
/// before it. Information whose questions are all off the path goes with them.
/// </summary>
internal static class PageBreaks
{
    public static List<(string? Title, List<Item> Items)> Divide(PartOnPath part) =>
        Array.Exists(part.Sheet.Plan.Items, item => item is PageBreak) ? ByBreaks(part) : ByQuestions(part);

    private static List<(string? Title, List<Item> Items)> ByBreaks(PartOnPath part)
    {
        var pages = new List<(string? Title, List<Item> Items)>();
        var items = part.Sheet.Plan.Items;
        for (var place = 0; place < items.Length;)
        {
            var title = items[place] is PageBreak { Text.Length: > 0 } heading ? heading.Text : null;
            if (items[place] is PageBreak)
                place++;
            var page = new List<Item>();
            var asks = false;
            for (; place < items.Length && items[place] is not PageBreak; place++)
            {
                asks |= items[place].IsQuestion;
                if (IsShown(part, place))
                    page.Add(items[place]);
            }
            if (asks ? page.Exists(item => item.IsQuestion) : page.Count > 0)
                pages.Add((title, page));
        }
        return pages;
    }

    private static List<(string? Title, List<Item> Items)> ByQuestions(PartOnPath part)
    {
        var pages = new List<(string? Title, List<Item> Items)>();
        var items = part.Sheet.Plan.Items;
        var lastQuestion = Array.FindLastIndex(items, item => item.IsQuestion);
        var waiting = new List<Item>();
        for (var place = 0; place <= lastQuestion; place++)
        {
            if (!IsShown(part, place))
                continue;
            waiting.Add(items[place]);
            if (!items[place].IsQuestion)
                continue;
            pages.Add((null, waiting));
            waiting = [];
        }
        var closing = new List<Item>();
        for (var place = lastQuestion + 1; place < items.Length; place++)
        {
            if (IsShown(part, place))
                closing.Add(items[place]);
        }
        if (closing.Count > 0)
            pages.Add((null, closing));
        return pages;
    }

    private static bool IsShown(PartOnPath part, int place) => part.IsVisible(place) && !part.IsAnsweredEarlier(place);
}
