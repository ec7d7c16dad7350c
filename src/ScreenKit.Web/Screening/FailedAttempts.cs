using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;

namespace ScreenKit.Web.Screening;

/// <summary>
/// Slows down guessing of codes: ten wrong ones in ten minutes from one network, then none is tried. Addresses are kept
/// only in memory and only as keyed hashes, so nothing here tells who answered.
/// </summary>
public sealed class FailedAttempts(TimeProvider clock)
{
    public const int Most = 10;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Seconds, as the header of that name wants it.</summary>
    public const string RetryAfter = "600";

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, Attempts> byNetwork = new(StringComparer.Ordinal);

    public bool AreTooMany(IPAddress? address) =>
        byNetwork.TryGetValue(Network(address), out var attempts) && attempts.Since + Window > clock.GetUtcNow() && attempts.Count >= Most;

    public void Add(IPAddress? address)
    {
        var now = clock.GetUtcNow();
        foreach (var (network, old) in byNetwork)
        {
            if (old.Since + Window <= now)
                byNetwork.TryRemove(KeyValuePair.Create(network, old));
        }

        byNetwork.AddOrUpdate(Network(address), new Attempts(1, now), (_, before) => before with { Count = before.Count + 1 });
    }

    // One home or one clinic: a /24 of IPv4, a /56 of IPv6.
    private string Network(IPAddress? address)
    {
        var bytes = (address?.IsIPv4MappedToIPv6 == true ? address.MapToIPv4() : address)?.GetAddressBytes() ?? [];
        return Convert.ToHexString(HMACSHA256.HashData(key, bytes.AsSpan(0, bytes.Length == 16 ? 7 : Math.Min(3, bytes.Length))));
    }

    private sealed record Attempts(int Count, DateTimeOffset Since);
}
