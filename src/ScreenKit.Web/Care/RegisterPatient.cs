using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public sealed class RegisterPatient(Writer writer, Actor actor, PatientEntryReader reader, NationalIds nationalIds, AuditLog audit, TimeProvider clock)
{
    /// <returns>The new patient's id.</returns>
    public async Task<Outcome<Guid>> RegisterAsync(PatientEntry entry)
    {
        var refusals = new List<Refusal>();
        var read = reader.Read(entry, refusals);
        var unitId = entry.UnitId ?? actor.Units[0];
        if (!actor.Units.Contains(unitId))
            refusals.Add(new Refusal(nameof(entry.UnitId), "UnitMissing"));
        if (refusals.Count > 0)
            return refusals;

        var id = Guid.NewGuid();
        var patient = new Patient
        {
            Id = id,
            UnitId = unitId,
            Name = read.Name,
            BirthDate = read.BirthDate,
            Sex = read.Sex,
            Language = read.Language,
            Phone = read.Phone,
            Email = read.Email,
            NationalId = read.NationalId is null ? null : nationalIds.Seal(id, read.NationalId),
            NationalIdHash = read.NationalId is null ? null : nationalIds.Hash(unitId, read.NationalId),
            CreatedAt = clock.GetUtcNow(),
        };
        return await writer.WriteAsync(db => AddAsync(db, patient));
    }

    private async Task<Outcome<Guid>> AddAsync(ScreenKitDbContext db, Patient patient)
    {
        if (patient.NationalIdHash is { } hash
            && await db.Patients.AnyAsync(known => known.UnitId == patient.UnitId && known.NationalIdHash == hash))
            return new List<Refusal> { new(nameof(PatientEntry.NationalId), "NationalIdKnown") };

        db.Add(patient);
        audit.Add(db, "patient.registered", patient.Id, patient.UnitId);
        await db.SaveChangesAsync();
        return patient.Id;
    }
}

/// <summary>As typed.</summary>
public sealed record PatientEntry(
    Guid? UnitId, string? Name, string? BirthDate, string? Sex, string? NationalId, string? Language, string? Phone, string? Email);
