using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>Hands out, renews and withdraws assignments inside the caller's transaction.</summary>
public sealed class AssignmentDesk(AuditLog audit, TimeProvider clock)
{
    public Assignment Add(ScreenKitDbContext db, NewAssignment order, InvitationKey key)
    {
        var now = clock.GetUtcNow();
        var assignment = new Assignment
        {
            Id = Guid.NewGuid(),
            UnitId = order.UnitId,
            SubjectId = order.SubjectId,
            IsAnonymous = order.IsAnonymous,
            DefinitionId = order.DefinitionId,
            Language = order.Language,
            Facts = JsonSerializer.Serialize(order.Facts),
            TurnedOn = string.Join(' ', order.TurnedOn),
            CreatedAt = now,
            ExpiresAt = now + order.OpenFor,
        };
        db.Add(assignment);
        db.Add(Invitation(assignment.Id, key));
        audit.Add(db, "assignment.created", assignment.Id, assignment.UnitId);
        return assignment;
    }

    /// <summary>A new link and code for the same assignment.</summary>
    /// <param name="revokeEarlier">False for a round, whose poster on the wall must go on working.</param>
    /// <returns>False when there is no such assignment in the caller's units, or it is closed.</returns>
    public async Task<bool> RenewAsync(ScreenKitDbContext db, Guid assignmentId, InvitationKey key, bool revokeEarlier)
    {
        var assignment = await db.Assignments.SingleOrDefaultAsync(row => row.Id == assignmentId);
        if (assignment is null || !assignment.IsOpen(clock.GetUtcNow()))
            return false;
        if (revokeEarlier)
        {
            assignment.Renewals++;
            await db.Invitations.Where(invitation => invitation.AssignmentId == assignmentId)
                .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.IsRevoked, true));
        }

        db.Add(Invitation(assignmentId, key));
        audit.Add(db, "invitation.renewed", assignmentId, assignment.UnitId);
        return true;
    }

    public void Close(ScreenKitDbContext db, Assignment assignment)
    {
        assignment.ClosedAt ??= clock.GetUtcNow();
        audit.Add(db, "assignment.closed", assignment.Id, assignment.UnitId);
    }

    private static Invitation Invitation(Guid assignmentId, InvitationKey key) => new()
    {
        Id = Guid.NewGuid(),
        AssignmentId = assignmentId,
        TokenHash = key.TokenHash,
        CodeHash = key.CodeHash,
    };
}

/// <param name="SubjectId">Episode or round.</param>
/// <param name="TurnedOn">Items off by default to ask all the same, <c>instrument.item</c>.</param>
/// <param name="OpenFor">At least thirty days for a person.</param>
public sealed record NewAssignment(
    Guid UnitId,
    Guid SubjectId,
    bool IsAnonymous,
    string DefinitionId,
    string Language,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<string> TurnedOn,
    TimeSpan OpenFor);
