namespace ScreenKit.Web.Access;

/// <summary>Where respondents go: by a link that is a secret, and with little to send.</summary>
internal static class RespondentPages
{
    private static readonly PathString[] Starts = ["/answer", "/invitation"];

    public static bool Contain(PathString path) => Starts.Any(start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));
}
