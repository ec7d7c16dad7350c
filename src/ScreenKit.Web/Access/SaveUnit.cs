using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Makes a unit, or changes its name and telephone number.</summary>
public sealed class SaveUnit(Writer writer, AuditLog audit)
{
    /// <param name="id">Null for a new one.</param>
    /// <returns>Its id, or null when there is no such unit.</returns>
    public Task<Guid?> SaveAsync(Guid? id, string name, string? phone) => writer.WriteAsync<Guid?>(async db =>
    {
        var unit = id is null ? new Unit { Id = Guid.NewGuid(), Name = name } : await db.Units.SingleOrDefaultAsync(unit => unit.Id == id);
        if (unit is null)
            return null;

        (unit.Name, unit.Phone) = (name.Trim(), phone?.Trim());
        if (id is null)
            db.Add(unit);
        audit.Add(db, id is null ? "unit.created" : "unit.changed", unit.Id, unit.Id);
        await db.SaveChangesAsync();
        return unit.Id;
    });
}
