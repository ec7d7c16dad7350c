using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ScreenKit.Web.Screening;

/// <summary>Makes and recognises link tokens and typed codes. A stolen database holds no usable one.</summary>
public sealed class Secrets(byte[] pepper)
{
    public const int CodeLength = 10;
    public const int TokenLength = 43;

    /// <summary>31 symbols without 0/O, 1/I/L: a code is about 50 bits and can be read aloud.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    // 50 bits can be searched by somebody with the table and the pepper, so each guess must cost.
    private const int CodeIterations = 60_000;

    /// <summary>Takes some ten milliseconds: draw before the transaction, not inside it.</summary>
    public InvitationKey Draw()
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var code = RandomNumberGenerator.GetString(Alphabet, CodeLength);
        return new InvitationKey(token, code, HashToken(token), HashCode(code)!);
    }

    public static byte[] HashToken(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>Null for something that cannot be a code. Case, spaces and hyphens do not matter.</summary>
    public byte[]? HashCode(string? typed)
    {
        var code = string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (code.Length != CodeLength || code.Any(symbol => !Alphabet.Contains(symbol)))
            return null;
        var slow = Rfc2898DeriveBytes.Pbkdf2(code, pepper, CodeIterations, HashAlgorithmName.SHA256, 32);
        return HMACSHA256.HashData(pepper, slow);
    }

    /// <summary>A key of its own for another part of the site, so that no key serves two ends.</summary>
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, pepper, 32, info: Encoding.UTF8.GetBytes("screenkit." + purpose));

    /// <summary>As printed: <c>ABCDE-FGHJK</c>.</summary>
    public static string Readable(string code) => $"{code[..5]}-{code[5..]}";
}

/// <summary>A new link and code; shown once to whoever hands them out, kept only as hashes.</summary>
public sealed record InvitationKey(string Token, string Code, byte[] TokenHash, byte[] CodeHash)
{
    public override string ToString() => nameof(InvitationKey);
}
