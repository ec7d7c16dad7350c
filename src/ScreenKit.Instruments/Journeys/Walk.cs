using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Journeys;

/// <summary>The path through a sitting for the answers given so far.</summary>
public sealed class Walk
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, Answer>> sheets;
    private readonly Dictionary<ItemKey, ItemKey> sources;

    internal Walk(
        IReadOnlyList<JourneyPage> pages,
        IReadOnlyList<Part> parts,
        Dictionary<string, IReadOnlyDictionary<string, Answer>> sheets,
        Dictionary<ItemKey, ItemKey> sources)
    {
        Pages = pages;
        Parts = parts;
        this.sheets = sheets;
        this.sources = sources;
        Progress = CountQuestions();
        FirstUnanswered = Pages.FirstOrDefault(page => page.Items.Any(item => item.IsQuestion && !IsAnswered(page, item)));
    }

    /// <summary>Pages on the path, in order.</summary>
    public IReadOnlyList<JourneyPage> Pages { get; }

    /// <summary>Parts on the path, in order.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>First page with an unanswered question, else null.</summary>
    public JourneyPage? FirstUnanswered { get; }

    /// <summary>Questions on the path, shared ones counted once.</summary>
    public (int Answered, int Of) Progress { get; }

    /// <summary>Null when there is no such page on the path.</summary>
    public JourneyPage? Page(string instrument, string pageId) => Pages.FirstOrDefault(page =>
        string.Equals(page.Id, pageId, StringComparison.Ordinal)
        && string.Equals(page.Part.Instrument.Id, instrument, StringComparison.Ordinal));

    /// <summary>Null after the last page.</summary>
    public JourneyPage? After(JourneyPage page) => Neighbour(page, 1);

    /// <summary>Null before the first page.</summary>
    public JourneyPage? Before(JourneyPage page) => Neighbour(page, -1);

    public bool IsOnPath(ItemKey key) => sources.ContainsKey(key);

    /// <summary>Where a shared item is answered: the earliest on the path; the key itself otherwise.</summary>
    public ItemKey Source(ItemKey key) => sources.GetValueOrDefault(key, key);

    /// <summary>Item id to answer for one part: on the path only, shared answers included. Empty for a part off the path.</summary>
    public IReadOnlyDictionary<string, Answer> Sheet(string instrument) =>
        sheets.GetValueOrDefault(instrument) ?? new Dictionary<string, Answer>(StringComparer.Ordinal);

    private bool IsAnswered(JourneyPage page, Item item) => Sheet(page.Part.Instrument.Id).ContainsKey(item.Id);

    private (int Answered, int Of) CountQuestions()
    {
        var questions = 0;
        var answered = 0;
        foreach (var page in Pages)
        {
            var sheet = Sheet(page.Part.Instrument.Id);
            foreach (var item in page.Items)
            {
                if (!item.IsQuestion)
                    continue;
                questions++;
                if (sheet.ContainsKey(item.Id))
                    answered++;
            }
        }
        return (answered, questions);
    }

    /// <summary>By place, not by reference: the page may stem from an earlier walk over the same sitting.</summary>
    private JourneyPage? Neighbour(JourneyPage page, int step)
    {
        for (var index = 0; index < Pages.Count; index++)
        {
            if (string.Equals(Pages[index].Id, page.Id, StringComparison.Ordinal)
                && string.Equals(Pages[index].Part.Instrument.Id, page.Part.Instrument.Id, StringComparison.Ordinal))
                return index + step >= 0 && index + step < Pages.Count ? Pages[index + step] : null;
        }
        return null;
    }
}
