using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Journeys;

/// <summary>Finds the path through a sitting from the stored answers; nothing of it is ever stored.</summary>
public static class Journey
{
    /// <summary>Never throws; answers that do not fit their item count as unanswered.</summary>
    public static Walk Of(Battery battery, AnswerSet answers, Facts facts)
    {
        var sitting = Sitting.Of(battery, answers, facts);
        var sheets = new Dictionary<string, IReadOnlyDictionary<string, Answer>>(StringComparer.Ordinal);
        var sources = new Dictionary<ItemKey, ItemKey>();
        foreach (var part in sitting.Parts)
        {
            var items = part.Sheet.Plan.Items;
            var sheet = new Dictionary<string, Answer>(StringComparer.Ordinal);
            for (var place = 0; place < items.Length; place++)
            {
                if (!part.IsVisible(place))
                    continue;
                sources[new ItemKey(part.Part.Instrument.Id, items[place].Id)] = part.Source(place);
                if (part.Sheet.Answer(place) is { } answer)
                    sheet[items[place].Id] = answer;
            }
            sheets[part.Part.Instrument.Id] = sheet;
        }
        return new Walk(Pages(sitting), [.. sitting.Parts.Select(part => part.Part)], sheets, sources);
    }

    private static List<JourneyPage> Pages(Sitting sitting)
    {
        var parts = sitting.Parts
            .Select(part => (part.Part, Pages: PageBreaks.Divide(part)))
            .Where(part => part.Pages.Count > 0)
            .ToArray();
        var pages = new List<JourneyPage>();
        for (var number = 0; number < parts.Length; number++)
        {
            var (part, divided) = parts[number];
            foreach (var (title, items) in divided)
            {
                var id = (items.FirstOrDefault(item => item.IsQuestion) ?? items[0]).Id;
                pages.Add(new JourneyPage(part, id, items, number + 1, parts.Length, ReferenceEquals(items, divided[0].Items)) { Title = title });
            }
        }
        return pages;
    }
}
