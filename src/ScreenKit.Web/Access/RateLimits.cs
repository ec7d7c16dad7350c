using System.Globalization;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ScreenKit.Web.Access;

/// <summary>
/// How often one address may ask. Generous: a whole workplace answers from behind one address at nine on a Monday.
/// Wrong passwords and codes are counted apart, in <see cref="FailedAttempts"/>. In memory, so each node counts for itself.
/// </summary>
public static class RateLimits
{
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var perSecond = builder.Configuration.GetValue("RateLimits:RequestsPerSecond", 500);
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = TellWhenAsync;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                RateLimitPartition.GetTokenBucketLimiter(Caller(context), _ => new TokenBucketRateLimiterOptions
                {
                    TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), TokenLimit = perSecond * 10,
                }));
        });
    }

    /// <summary>The address; of IPv6 the part that one household or office gets.</summary>
    private static string Caller(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexString(address.GetAddressBytes()[..7]),
        var address => address.MapToIPv4().ToString(),
    };

    private static ValueTask TellWhenAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(10);
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
