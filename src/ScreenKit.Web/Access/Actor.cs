using System.Security.Claims;

namespace ScreenKit.Web.Access;

/// <summary>Who acts in this request; filled from the sign-in, empty for respondents and jobs.</summary>
public sealed class Actor
{
    /// <summary>A unit's id, for staff followed by a role in it: <c>id/clinician</c>. One claim for each.</summary>
    public const string UnitClaim = "unit";

    public Guid? UserId { get; private set; }
    public string Name { get; private set; } = "";
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>Units where this person has a role that the request asks for.</summary>
    public IReadOnlyList<Guid> Units { get; private set; } = [];

    /// <summary>As the audit log names it.</summary>
    public string AuditName => UserId?.ToString() ?? "respondent";

    /// <param name="demands">See <see cref="Policy.DemandsOf"/>: a clinician of one unit who coordinates another reads results of the first only.</param>
    public void Become(ClaimsPrincipal user, IReadOnlyList<IReadOnlyList<string>> demands)
    {
        UserId = Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
        Name = user.Identity?.Name ?? "";
        Roles = [.. user.FindAll(ClaimTypes.Role).Select(claim => claim.Value)];
        Units =
        [
            .. user.FindAll(UnitClaim).Select(claim => claim.Value.Split('/')).GroupBy(parts => Guid.Parse(parts[0]), parts => parts[^1])
                .Where(unit => demands.All(roles => unit.Any(roles.Contains))).Select(unit => unit.Key),
        ];
    }

    public static Claim ClaimOf(Membership membership) => new(UnitClaim, $"{membership.UnitId}/{membership.Role}");

    /// <summary>A member of staff outside a request: demo data and tests act through the real use cases.</summary>
    public void Become(AppUser user, IEnumerable<Membership> memberships)
    {
        UserId = user.Id;
        Name = user.Name;
        Roles = [.. memberships.Select(membership => membership.Role).Distinct()];
        Units = [.. memberships.Select(membership => membership.UnitId).Distinct()];
    }
}
