namespace ScreenKit.Web.Features.Answer;

/// <summary>A posted answer that could not be saved because the sign-in or the form's token was gone: kept, to be saved from here.</summary>
/// <param name="PostUrl">Where the answer was going.</param>
/// <param name="NeedsCode">The browser no longer knows who answers.</param>
public sealed record KeptPage(string PostUrl, IReadOnlyList<KeyValuePair<string, string>> Fields, bool NeedsCode, string? Problem = null)
{
    private const string TokenField = "__RequestVerificationToken";
    public const string CodeField = "code";

    // htmx would leave the person on a 400 or 401 without the kept answer; 422 it swaps in.
    public static int StatusFor(HttpRequest request, int status) =>
        request.Headers.ContainsKey("HX-Request") ? StatusCodes.Status422UnprocessableEntity : status;

    public static KeptPage Of(HttpRequest request, bool needsCode, string? problem = null)
    {
        var fields = request.Form
            .Where(field => field.Key is not (TokenField or CodeField))
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")));
        return new KeptPage(request.Path, [.. fields], needsCode, problem);
    }
}
