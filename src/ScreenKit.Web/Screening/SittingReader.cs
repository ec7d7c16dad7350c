using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Screening;

/// <summary>Puts a response together from its rows; the same for a page and inside the transaction that submits it.</summary>
public sealed class SittingReader(InstrumentLibrary library)
{
    /// <returns>Null when there is no such response within the caller's units.</returns>
    public async Task<Sitting?> ReadAsync(ScreenKitDbContext db, Guid responseId)
    {
        var response = await db.Responses.Include(row => row.Assignment!.Unit).Include(row => row.Parts)
            .SingleOrDefaultAsync(row => row.Id == responseId);
        if (response is null)
            return null;

        var assignment = response.Assignment!;
        var hashes = response.Parts.OrderBy(part => part.Position).Select(part => part.InstrumentVersion).ToList();
        var battery = await library.SittingAsync(db, response.BatteryVersion, hashes);
        var drafts = await db.DraftAnswers.AsNoTracking().Where(answer => answer.ResponseId == responseId).ToListAsync();
        return new Sitting(
            response,
            assignment,
            battery with { TurnedOn = TurnedOn(assignment) },
            response.SubmittedAt is null ? Drafted(battery, drafts) : Frozen(battery, response),
            ReadFacts(assignment),
            drafts.Select(draft => draft.Sequence).DefaultIfEmpty().Max());
    }

    private static AnswerSet Drafted(Battery battery, List<DraftAnswer> drafts)
    {
        var items = battery.Parts.SelectMany(part => part.Instrument.Items.Select(item => (Key: new ItemKey(part.Instrument.Id, item.Id), Item: item)))
            .ToDictionary(pair => pair.Key, pair => pair.Item);
        return AnswerSet.Of(drafts
            .Select(draft => (Key: new ItemKey(draft.InstrumentId, draft.ItemId), draft.Value))
            .Where(draft => draft.Value is not null && items.ContainsKey(draft.Key))
            .Select(draft => (draft.Key, Answer: AnswerJson.Read(items[draft.Key], draft.Value!)))
            .Where(pair => pair.Answer is not null)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Answer!)));
    }

    private static AnswerSet Frozen(Battery battery, Response response) => AnswerSet.Of(
        from part in battery.Parts
        let row = response.Parts.Single(row => row.InstrumentId == part.Instrument.Id)
        where row.Answers is not null
        from answer in AnswerSheet.Read(part.Instrument, row.Answers!)
        select KeyValuePair.Create(new ItemKey(part.Instrument.Id, answer.Key), answer.Value));

    private static HashSet<string> TurnedOn(Assignment assignment) =>
        assignment.TurnedOn.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static Facts ReadFacts(Assignment assignment) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string>>(assignment.Facts) ?? []);
}
