using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>From a link or a code to the assignment it opens. Null whether it is unknown, revoked, closed or expired: nobody learns which.</summary>
public sealed class FindInvitation(ScreenKitDbContext db, Secrets secrets, TimeProvider clock)
{
    public async Task<Assignment?> ByTokenAsync(string token)
    {
        var hash = Secrets.HashToken(token);
        return await OpenAsync(db.Invitations.Where(invitation => invitation.TokenHash == hash));
    }

    public async Task<Assignment?> ByCodeAsync(string? code)
    {
        var hash = secrets.HashCode(code);
        return hash is null ? null : await OpenAsync(db.Invitations.Where(invitation => invitation.CodeHash == hash));
    }

    /// <summary>For somebody who has come in already.</summary>
    public async Task<Assignment?> ByIdAsync(Guid assignmentId) =>
        IfTaken(await db.Assignments.AsNoTracking().Include(row => row.Unit).SingleOrDefaultAsync(row => row.Id == assignmentId));

    // Nobody is signed in yet: the secret itself is the permission.
    private async Task<Assignment?> OpenAsync(IQueryable<Invitation> matching)
    {
        var invitation = await matching.IgnoreQueryFilters().AsNoTracking().Include(row => row.Assignment!.Unit)
            .SingleOrDefaultAsync(row => !row.IsRevoked);
        return IfTaken(invitation?.Assignment);
    }

    private Assignment? IfTaken(Assignment? assignment) =>
        assignment is not null && (assignment.CompletedAt is not null || assignment.IsOpen(clock.GetUtcNow())) ? assignment : null;
}
