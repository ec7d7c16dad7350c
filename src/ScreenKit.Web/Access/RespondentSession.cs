using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace ScreenKit.Web.Access;

/// <summary>
/// What the respondent's cookie says: which assignment was opened, and which response is being answered. It is a kind of
/// sign-in of its own: no account, no role, and it opens nothing but this one sitting.
/// </summary>
public static class RespondentSession
{
    private const string AssignmentClaim = "assignment";
    private const string ResponseClaim = "response";

    /// <summary>Name of the unit that asks; the respondent's pages show it.</summary>
    private const string SenderClaim = "sender";

    public static Guid? AssignmentId(this ClaimsPrincipal user) => Id(user, AssignmentClaim);

    public static Guid? ResponseId(this ClaimsPrincipal user) => Id(user, ResponseClaim);

    /// <param name="responseId">Null until Start is pressed.</param>
    public static Task EnterAsync(this HttpContext context, Guid assignmentId, Unit unit, Guid? responseId = null)
    {
        var claims = new List<Claim>
        {
            new(AssignmentClaim, assignmentId.ToString()), new(Actor.UnitClaim, unit.Id.ToString()), new(SenderClaim, unit.Name),
        };
        if (responseId is { } id)
            claims.Add(new Claim(ResponseClaim, id.ToString()));
        return context.SignInAsync(Schemes.Respondent, new ClaimsPrincipal(new ClaimsIdentity(claims, Schemes.Respondent)));
    }

    public static Task LeaveAsync(this HttpContext context) => context.SignOutAsync(Schemes.Respondent);

    private static Guid? Id(ClaimsPrincipal user, string claim) =>
        Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;
}
