using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Makes a unit, or changes its name and telephone number.</summary>
public sealed class SaveUnit(Writer writer, AuditLog audit)
{
    /// <param name="id">Null for a new one.</param>
    public Task<UnitChange> SaveAsync(Guid? id, string name, string? phone) => writer.WriteAsync(async db =>
    {
        var others = await db.Units.Where(unit => unit.Id != id).Select(unit => unit.Name).ToListAsync();
        // Compared here, because not every database knows that Å and å are one letter.
        if (others.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase))
            return UnitChange.NameTaken;

        var unit = id is null ? new Unit { Id = Guid.NewGuid(), Name = name } : await db.Units.SingleOrDefaultAsync(unit => unit.Id == id);
        if (unit is null)
            return UnitChange.NotFound;

        (unit.Name, unit.Phone) = (name.Trim(), phone?.Trim());
        if (id is null)
            db.Add(unit);
        audit.Add(db, id is null ? "unit.created" : "unit.changed", unit.Id, unit.Id);
        await db.SaveChangesAsync();
        return UnitChange.Done;
    });
}

/// <summary>What came of it. Two units of one name could not be told apart when a patient is registered or a role given.</summary>
public enum UnitChange { Done, NotFound, NameTaken }
