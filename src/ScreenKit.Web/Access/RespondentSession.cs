using System.Globalization;
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
    private const string RenewalClaim = "renewal";
    private const string AnonymousClaim = "anonymous";

    /// <summary>Name of the unit that asks; the respondent's pages show it.</summary>
    private const string SenderClaim = "sender";

    public static Guid? AssignmentId(this ClaimsPrincipal user) => Id(user, AssignmentClaim);

    public static Guid? ResponseId(this ClaimsPrincipal user) => Id(user, ResponseClaim);

    /// <summary>Whether the link that was used is still the one in use.</summary>
    public static bool CameInBy(this ClaimsPrincipal user, int renewal) => user.HasClaim(RenewalClaim, Text(renewal));

    /// <summary>Whether what is being answered keeps nothing that tells who answered.</summary>
    public static bool IsAnonymousRespondent(this ClaimsPrincipal user) => user.HasClaim(AnonymousClaim, "true");

    /// <param name="responseId">Null until Start is pressed.</param>
    public static Task EnterAsync(this HttpContext context, Entry entry, Guid? responseId = null)
    {
        var claims = new List<Claim>
        {
            new(AssignmentClaim, entry.AssignmentId.ToString()), new(Actor.UnitClaim, entry.Unit.Id.ToString()), new(SenderClaim, entry.Unit.Name),
            new(RenewalClaim, Text(entry.Renewal)), new(AnonymousClaim, entry.IsAnonymous ? "true" : "false"),
        };
        if (responseId is { } id)
            claims.Add(new Claim(ResponseClaim, id.ToString()));
        return context.SignInAsync(Schemes.Respondent, new ClaimsPrincipal(new ClaimsIdentity(claims, Schemes.Respondent)));
    }

    public static Task LeaveAsync(this HttpContext context) => context.SignOutAsync(Schemes.Respondent);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Guid? Id(ClaimsPrincipal user, string claim) =>
        Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;
}

/// <summary>What a link or a code opened.</summary>
/// <param name="Renewal">How often the link had been replaced.</param>
public sealed record Entry(Guid AssignmentId, int Renewal, bool IsAnonymous, Unit Unit);
