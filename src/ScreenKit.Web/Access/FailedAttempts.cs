using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;

namespace ScreenKit.Web.Access;

/// <summary>
/// Slows down guessing at a door: too many wrong tries in ten minutes from one network, and even a right one is refused
/// for a while. Addresses are kept only in memory and only as keyed hashes, so nothing here tells who came.
/// </summary>
public sealed class FailedAttempts(TimeProvider clock)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Seconds, as the header of that name wants it.</summary>
    public const string RetryAfter = "600";

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, Attempts> byNetwork = new(StringComparer.Ordinal);

    /// <summary>A whole clinic may sign in from one address; nobody needs ten tries at a printed code.</summary>
    public static int Most(Door door) => door == Door.SignIn ? 20 : 10;

    public bool AreTooMany(Door door, IPAddress? address) =>
        byNetwork.TryGetValue(Network(door, address), out var attempts)
        && attempts.Since + Window > clock.GetUtcNow() && attempts.Count >= Most(door);

    public void Add(Door door, IPAddress? address)
    {
        var now = clock.GetUtcNow();
        foreach (var (network, old) in byNetwork)
        {
            if (old.Since + Window <= now)
                byNetwork.TryRemove(KeyValuePair.Create(network, old));
        }

        byNetwork.AddOrUpdate(Network(door, address), new Attempts(1, now), (_, before) => before with { Count = before.Count + 1 });
    }

    // One home or one clinic: a /24 of IPv4, a /56 of IPv6.
    private string Network(Door door, IPAddress? address)
    {
        var bytes = (address?.IsIPv4MappedToIPv6 == true ? address.MapToIPv4() : address)?.GetAddressBytes() ?? [];
        var network = bytes.AsSpan(0, bytes.Length == 16 ? 7 : Math.Min(3, bytes.Length));
        return $"{door} {Convert.ToHexString(HMACSHA256.HashData(key, network))}";
    }

    private sealed record Attempts(int Count, DateTimeOffset Since);
}

/// <summary>Where a secret is asked for.</summary>
public enum Door { Code, SignIn, Setup }
