using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace ScreenKit.Web.Access;

/// <summary>Counts failed attempts from a network; when there are too many, even a right one is refused for a while.</summary>
public sealed class AttemptLimit : IDisposable
{
    private const int MostFailures = 20;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> failures = PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetSlidingWindowLimiter(network, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = MostFailures, Window = Window, SegmentsPerWindow = 5, QueueLimit = 0,
        }));

    public bool IsReached(string network)
    {
        using var lease = failures.AttemptAcquire(network, permitCount: 0);
        return !lease.IsAcquired;
    }

    public void CountFailure(string network) => failures.AttemptAcquire(network).Dispose();

    /// <summary>Somebody who has one address usually has its neighbours: /24 of IPv4, /56 of IPv6.</summary>
    public static string NetworkOf(IPAddress? address)
    {
        if (address is null)
            return "local";
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return new IPNetwork(Masked(plain), PrefixOf(plain)).ToString();
    }

    public void Dispose() => failures.Dispose();

    private static int PrefixOf(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork ? 24 : 56;

    private static IPAddress Masked(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, PrefixOf(address) / 8, bytes.Length - PrefixOf(address) / 8);
        return new IPAddress(bytes);
    }
}
