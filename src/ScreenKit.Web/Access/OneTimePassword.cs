using System.Security.Cryptography;

namespace ScreenKit.Web.Access;

internal static class OneTimePassword
{
    /// <summary>Without signs that look alike, because it is read from a screen and typed once.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Draw() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));
}
