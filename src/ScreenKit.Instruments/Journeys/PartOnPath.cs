using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Journeys;

/// <summary>One part with the items of it that are on the path.</summary>
internal sealed class PartOnPath(Part part, PartSheet sheet)
{
    private readonly bool[] visible = new bool[sheet.Plan.Items.Length];
    private readonly Dictionary<int, ItemKey> answeredEarlier = [];

    public Part Part => part;

    public PartSheet Sheet => sheet;

    public bool IsVisible(int place) => visible[place];

    /// <summary>Where a question is answered: here, or in an earlier part that asks the same.</summary>
    public ItemKey Source(int place) =>
        answeredEarlier.TryGetValue(place, out var source) ? source : new ItemKey(part.Instrument.Id, sheet.Plan.Items[place].Id);

    public bool IsAnsweredEarlier(int place) => answeredEarlier.ContainsKey(place);

    /// <summary>Items in order, so that a condition finds the answers before it decided.</summary>
    public void Walk(Battery battery, AnswerSet answers, SharedItems? shared)
    {
        var items = sheet.Plan.Items;
        for (var place = 0; place < items.Length; place++)
        {
            var item = items[place];
            if (item.Off && !battery.TurnedOn.Contains($"{part.Instrument.Id}.{item.Id}"))
                continue;
            if (item.Show is not null && !item.Show.IsTrue(sheet))
                continue;
            visible[place] = true;
            if (!item.IsQuestion)
                continue;
            if (shared?.Find(item) is { } source)
                answeredEarlier[place] = source;
            if (answers.TryGetValue(Source(place), out var answer) && AnswerFit.Fits(item, answer))
                sheet.Set(place, answer);
        }
    }
}
