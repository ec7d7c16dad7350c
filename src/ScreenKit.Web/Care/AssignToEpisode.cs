using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

public sealed class AssignToEpisode(Writer writer, AssignmentDesk desk, Secrets secrets, Assignables assignables, TimeProvider clock)
{
    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(90);

    /// <param name="definitionId">Battery or instrument.</param>
    public async Task<Outcome<Handout>> AssignAsync(Guid episodeId, string? definitionId, string? language)
    {
        if (!assignables.Has(definitionId))
            return await writer.WriteAsync<Outcome<Handout>>(async db =>
                await db.Episodes.AnyAsync(episode => episode.Id == episodeId)
                    ? new List<Refusal> { new("DefinitionId", "DefinitionMissing") }
                    : Outcome<Handout>.Missing);

        var key = secrets.Draw();
        return await writer.WriteAsync(db => AssignAsync(db, episodeId, definitionId!, language, key));
    }

    private async Task<Outcome<Handout>> AssignAsync(
        ScreenKitDbContext db, Guid episodeId, string definitionId, string? language, InvitationKey key)
    {
        var episode = await db.Episodes.Include(row => row.Patient).SingleOrDefaultAsync(row => row.Id == episodeId && row.ClosedAt == null);
        if (episode is null)
            return Outcome<Handout>.Missing;

        var now = clock.GetUtcNow();
        var isOutAlready = await db.Assignments.AnyAsync(row => row.SubjectId == episodeId && row.DefinitionId == definitionId
            && row.CompletedAt == null && row.ClosedAt == null && row.ExpiresAt > now);
        if (isOutAlready)
            return new List<Refusal> { new("DefinitionId", "DefinitionOutAlready") };

        var patient = episode.Patient!;
        var chosen = PatientEntryReader.Languages.Contains(language) ? language! : patient.Language;
        var order = new NewAssignment(
            episode.UnitId, episodeId, IsAnonymous: false, definitionId, chosen, Facts(patient, now.DayInNorway()), TurnedOn: [], OpenFor);
        var assignment = desk.Add(db, order, key);
        await db.SaveChangesAsync();
        return new Handout(assignment, episode, key);
    }

    private static Dictionary<string, string> Facts(Patient patient, DateOnly today)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["age"] = patient.AgeOn(today).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        if (patient.Sex is { } sex)
            facts["sex"] = sex == Sex.Female ? "female" : "male";
        return facts;
    }
}
