using System.Diagnostics.CodeAnalysis;

namespace ScreenKit.Web.Care;

/// <summary>What staff write in their own words: trimmed, not empty, not endless.</summary>
public static class FreeText
{
    public const int Longest = 10_000;

    /// <summary>Adds <c>&lt;field&gt;Missing</c> or <c>TooLong</c> when it cannot be used.</summary>
    public static bool Read(string? text, string field, List<Refusal> refusals, [NotNullWhen(true)] out string? clean, int longest = Longest)
    {
        clean = text?.Trim();
        if (string.IsNullOrEmpty(clean))
            refusals.Add(new Refusal(field, field + "Missing"));
        else if (clean.Length > longest)
            refusals.Add(new Refusal(field, "TooLong"));
        else
            return true;
        return false;
    }
}
