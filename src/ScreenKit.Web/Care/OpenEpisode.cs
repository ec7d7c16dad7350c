using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public sealed class OpenEpisode(Writer writer, AuditLog audit, TimeProvider clock)
{
    public const int LongestTitle = 200;

    /// <param name="title">Why the patient comes, such as «Ryggplager».</param>
    /// <returns>The new episode's id.</returns>
    public Task<Outcome<Guid>> OpenAsync(Guid patientId, string? title) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var patient = await db.Patients.SingleOrDefaultAsync(patient => patient.Id == patientId);
        if (patient is null)
            return Outcome<Guid>.Missing;

        var refusals = new List<Refusal>();
        if (!FreeText.Read(title, "Title", refusals, out var clean, LongestTitle))
            return refusals;

        var episode = new Episode
        {
            Id = Guid.NewGuid(), UnitId = patient.UnitId, PatientId = patientId, Title = clean, OpenedAt = clock.GetUtcNow(),
        };
        db.Add(episode);
        audit.Add(db, "episode.opened", episode.Id, episode.UnitId);
        await db.SaveChangesAsync();
        return episode.Id;
    });
}
