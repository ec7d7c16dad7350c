using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

/// <summary>Sets up a course or a workplace programme in one of the actor's units.</summary>
public sealed class CreateProgramme(Writer writer, Actor actor, AuditLog audit)
{
    /// <returns>Null when the unit is not one of the actor's.</returns>
    public async Task<Guid?> CreateAsync(Guid unitId, ProgrammeKind kind, string title)
    {
        if (!actor.Units.Contains(unitId))
            return null;

        var programme = new Programme { Id = Guid.NewGuid(), UnitId = unitId, Kind = kind, Title = title };
        await writer.WriteAsync(async db =>
        {
            db.Add(programme);
            audit.Add(db, "programme.created", programme.Id, unitId);
            await db.SaveChangesAsync();
        });
        return programme.Id;
    }
}
