using System.Security.Cryptography;
using System.Text;

namespace ScreenKit.Web.Access;

/// <summary>Shows that whoever sets the site up can read its console. Only the hash is kept, and only in memory.</summary>
public sealed class SetupSecret
{
    private byte[]? hash;

    public string Draw()
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        hash = Hash(secret);
        return secret;
    }

    public bool Matches(string? typed) =>
        hash is not null && CryptographicOperations.FixedTimeEquals(hash, Hash(typed?.Trim() ?? ""));

    public void Forget() => hash = null;

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
