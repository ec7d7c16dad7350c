using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

/// <summary>What a unit knows about a patient. Results and flags are there only for those who read results.</summary>
public sealed class ReadPatient(
    ScreenKitDbContext db, AccessLog accessLog, Actor actor, NationalIds nationalIds, Assignables assignables, TimeProvider clock)
{
    private const int MostReaders = 100;

    /// <param name="language">Of the titles.</param>
    public async Task<PatientFile?> ReadAsync(Guid patientId, string language)
    {
        var patient = await db.Patients.AsNoTracking().SingleOrDefaultAsync(patient => patient.Id == patientId);
        if (patient is null)
            return null;

        await accessLog.NoteAsync(patientId, "patient");
        var readsResults = actor.Roles.Contains(Role.Clinician);
        return new PatientFile(
            patient,
            patient.NationalId is null ? null : NationalId.Masked(nationalIds.Open(patientId, patient.NationalId)),
            patient.AgeOn(clock.Today()),
            await EpisodesAsync(patientId, language, readsResults),
            readsResults ? await db.Flags.AsNoTracking().Where(flag => flag.PatientId == patientId && flag.AcknowledgedAt == null)
                .OrderByDescending(flag => flag.Level == FlagLevel.Urgent).ThenBy(flag => flag.RaisedAt).ToListAsync() : [],
            await db.AccessLog.AsNoTracking().Where(entry => entry.PatientId == patientId).OrderByDescending(entry => entry.At)
                .Take(MostReaders).ToListAsync(),
            readsResults);
    }

    /// <summary>The episode alone, for the page that hands something out.</summary>
    public async Task<Episode?> EpisodeAsync(Guid episodeId)
    {
        var episode = await db.Episodes.AsNoTracking().Include(row => row.Patient).SingleOrDefaultAsync(row => row.Id == episodeId);
        if (episode is not null)
            await accessLog.NoteAsync(episode.PatientId, "patient");
        return episode;
    }

    private async Task<IReadOnlyList<EpisodeFile>> EpisodesAsync(Guid patientId, string language, bool readsResults)
    {
        var episodes = await db.Episodes.AsNoTracking().Where(episode => episode.PatientId == patientId)
            .OrderByDescending(episode => episode.OpenedAt).ToListAsync();
        var ids = episodes.Select(episode => episode.Id).ToList();
        var assignments = await db.Assignments.AsNoTracking().Where(row => ids.Contains(row.SubjectId))
            .OrderByDescending(row => row.CreatedAt).ToListAsync();
        var assignmentIds = assignments.Select(row => row.Id).ToList();
        var begun = await db.Responses.Where(row => assignmentIds.Contains(row.AssignmentId)).Select(row => row.AssignmentId).ToListAsync();
        var results = readsResults
            ? await db.Results.AsNoTracking().Where(result => ids.Contains(result.EpisodeId)).OrderByDescending(result => result.SubmittedAt).ToListAsync()
            : [];

        var now = clock.GetUtcNow();
        return
        [
            .. episodes.Select(episode => new EpisodeFile(
                episode,
                [.. assignments.Where(row => row.SubjectId == episode.Id).Select(row => new AssignmentLine(
                    row, assignables.Title(row.DefinitionId, language), AssignmentStates.Of(row, begun.Contains(row.Id), now)))],
                [.. results.Where(result => result.EpisodeId == episode.Id)])),
        ];
    }
}

/// <param name="MaskedId">First digits of the national id; null when none is registered.</param>
/// <param name="Readers">Who has read about the patient, newest first.</param>
public sealed record PatientFile(
    Patient Patient, string? MaskedId, int Age, IReadOnlyList<EpisodeFile> Episodes, IReadOnlyList<Flag> OpenFlags,
    IReadOnlyList<AccessEntry> Readers, bool ReadsResults);

public sealed record EpisodeFile(Episode Episode, IReadOnlyList<AssignmentLine> Assignments, IReadOnlyList<Result> Results);

public sealed record AssignmentLine(Assignment Assignment, string Title, AssignmentState State);
