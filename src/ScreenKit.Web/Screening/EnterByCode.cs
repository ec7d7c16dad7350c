using System.Net;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>Tries a typed code, unless too many wrong ones came from the same network; then not even a right one works.</summary>
public sealed class EnterByCode(FindInvitation invitations, FailedAttempts failed, UnitScope scope)
{
    public async Task<Entered> EnterAsync(string? code, IPAddress? address)
    {
        if (string.IsNullOrWhiteSpace(code))
            return new Entered(null, IsBlocked: false);
        if (failed.AreTooMany(Door.Code, address))
            return new Entered(null, IsBlocked: true);
        if (await invitations.ByCodeAsync(code) is not { } assignment)
        {
            failed.Add(Door.Code, address);
            return new Entered(null, IsBlocked: false);
        }

        scope.LimitTo([assignment.UnitId]);
        return new Entered(assignment, IsBlocked: false);
    }
}

public sealed record Entered(Assignment? Assignment, bool IsBlocked);
