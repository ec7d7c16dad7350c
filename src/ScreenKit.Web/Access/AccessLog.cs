using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Notes who reads about a patient, before the data is shown: what cannot be logged is not shown.</summary>
public sealed class AccessLog(Writer writer, Actor actor, TimeProvider clock)
{
    public Task NoteAsync(Guid patientId, string what, Guid? thingId = null) => NoteAsync([patientId], what, thingId);

    public Task NoteAsync(IEnumerable<Guid> patientIds, string what, Guid? thingId = null)
    {
        var entries = patientIds.Distinct().Select(patientId => new AccessEntry
        {
            Id = Guid.NewGuid(),
            At = clock.GetUtcNow(),
            UserId = actor.UserId ?? throw new InvalidOperationException("Only signed-in staff read about patients."),
            UserName = actor.Name,
            Roles = string.Join(' ', actor.Roles),
            PatientId = patientId,
            What = what,
            ThingId = thingId,
        }).ToList();

        return entries.Count == 0 ? Task.CompletedTask : writer.WriteAsync(async db =>
        {
            db.AddRange(entries);
            await db.SaveChangesAsync();
        });
    }
}
