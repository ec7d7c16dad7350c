using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>The units that the caller works in.</summary>
public sealed class ListUnits(ScreenKitDbContext db, Actor actor)
{
    public async Task<IReadOnlyList<Unit>> ListAsync() =>
        await db.Units.AsNoTracking().Where(unit => actor.Units.Contains(unit.Id)).OrderBy(unit => unit.Name).ToListAsync();

    public Task<Unit> FindAsync(Guid id) => db.Units.AsNoTracking().SingleAsync(unit => unit.Id == id && actor.Units.Contains(id));
}
