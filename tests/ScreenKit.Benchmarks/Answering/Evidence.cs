using Microsoft.EntityFrameworkCore;
using ScreenKit.Benchmarks.Site;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Benchmarks.Answering;

/// <summary>Looks in the database for every answer of every sitting that got its receipt.</summary>
internal sealed class Evidence(SiteFolder folder)
{
    private const int AtOnce = 500;

    private readonly Dictionary<string, Instrument> instruments = new(StringComparer.Ordinal);

    /// <summary>Answers with a receipt that are not stored as they were given.</summary>
    public int Lost { get; private set; }

    /// <summary>Sittings that were submitted or routed more than once, or whose draft stayed beside the frozen answers.</summary>
    public int Doubled { get; private set; }

    public async Task CheckAsync(IReadOnlyCollection<Completed> completed)
    {
        await using var db = folder.Read();
        var submissions = await db.Set<AuditEntry>().Where(entry => entry.Action == "response.submitted")
            .GroupBy(entry => entry.Subject).Select(entries => new { Subject = entries.Key, Count = entries.Count() })
            .ToDictionaryAsync(row => Guid.Parse(row.Subject), row => row.Count);
        foreach (var some in completed.Chunk(AtOnce))
            await CheckAsync(db, some, submissions);
    }

    private async Task CheckAsync(ScreenKitDbContext db, Completed[] completed, Dictionary<Guid, int> submissions)
    {
        var ids = completed.Select(sitting => sitting.AssignmentId).ToList();
        var responses = await db.Responses.Include(response => response.Parts).Where(response => ids.Contains(response.AssignmentId)).ToListAsync();
        var results = await db.Results.Where(result => ids.Contains(result.ResponseId)).Select(result => result.ResponseId).ToListAsync();
        var drafts = await db.DraftAnswers.Where(draft => ids.Contains(draft.ResponseId)).Select(draft => draft.ResponseId).ToListAsync();
        var stored = responses.ToLookup(response => response.AssignmentId);
        foreach (var sitting in completed)
        {
            var id = sitting.AssignmentId;
            if (stored[id].Count() > 1 || submissions.GetValueOrDefault(id) > 1 || drafts.Contains(id))
                Doubled++;
            var isRouted = submissions.ContainsKey(id) && results.Contains(id);
            Lost += isRouted && stored[id].FirstOrDefault() is { SubmittedAt: not null } response
                ? Missing(response, sitting.Given)
                : sitting.Given.Count;
        }
    }

    private int Missing(Response response, IReadOnlyDictionary<string, string> given)
    {
        var stored = response.Parts.Where(part => part.Answers is not null).SelectMany(part =>
            AnswerSheet.Read(Instrument(part.InstrumentId), part.Answers!)
                .Select(answer => KeyValuePair.Create(new ItemKey(part.InstrumentId, answer.Key), AnswerJson.Write(answer.Value))))
            .ToDictionary();
        return Expected(given).Count(answer => stored.GetValueOrDefault(answer.Key) != answer.Json);
    }

    // The stored form of what was typed, one for each question that was answered.
    private IEnumerable<(ItemKey Key, string Json)> Expected(IReadOnlyDictionary<string, string> given)
    {
        var keys = given.Keys.Select(name => name.Split('.')).Select(name => new ItemKey(name[0], name[1])).Distinct();
        foreach (var key in keys)
        {
            var item = Instrument(key.Instrument).Items.Single(item => item.Id == key.Item);
            var read = AnswerForm.Read(item, key.ToString(), name => given.TryGetValue(name, out var value) ? [value] : []);
            yield return (key, AnswerJson.Write(read.Answer!));
        }
    }

    private Instrument Instrument(string id) =>
        instruments.TryGetValue(id, out var known) ? known : instruments[id] = Repository.Instrument(id);
}
