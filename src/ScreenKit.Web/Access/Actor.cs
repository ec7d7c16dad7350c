using System.Security.Claims;

namespace ScreenKit.Web.Access;

/// <summary>Who acts in this request; filled from the sign-in, empty for respondents and jobs.</summary>
public sealed class Actor
{
    public const string UnitClaim = "unit";

    public Guid? UserId { get; private set; }
    public string Name { get; private set; } = "";
    public IReadOnlyList<string> Roles { get; private set; } = [];
    public IReadOnlyList<Guid> Units { get; private set; } = [];

    /// <summary>As the audit log names it.</summary>
    public string AuditName => UserId?.ToString() ?? "respondent";

    public void Become(ClaimsPrincipal user)
    {
        UserId = Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
        Name = user.Identity?.Name ?? "";
        Roles = [.. user.FindAll(ClaimTypes.Role).Select(claim => claim.Value)];
        Units = [.. user.FindAll(UnitClaim).Select(claim => Guid.Parse(claim.Value))];
    }

    /// <summary>A member of staff outside a request: demo data and tests act through the real use cases.</summary>
    public void Become(AppUser user, IEnumerable<Membership> memberships)
    {
        UserId = user.Id;
        Name = user.Name;
        Roles = [.. memberships.Select(membership => membership.Role).Distinct()];
        Units = [.. memberships.Select(membership => membership.UnitId).Distinct()];
    }
}
