using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ScreenKit.Web.Features.Rounds;

/// <summary>
/// The link and code that are on the screen now. Our tables hold only their hashes, so a reload of the page lives off the
/// course leader's own, encrypted cookie.
/// </summary>
public sealed record ShownInvitation(Guid RoundId, string Token, string Code)
{
    private const string Key = "shown-invitation";

    public void Keep(ITempDataDictionary cookie) => cookie[Key] = $"{RoundId} {Token} {Code}";

    /// <returns>Null when another round's, or none, was made last.</returns>
    public static ShownInvitation? Peek(ITempDataDictionary cookie, Guid roundId) =>
        (cookie.Peek(Key) as string)?.Split(' ') is [var round, var token, var code] && round == roundId.ToString()
            ? new ShownInvitation(roundId, token, code)
            : null;
}
