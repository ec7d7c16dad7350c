using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ScreenKit.Web.Access;

/// <summary>
/// Whose word is taken for a visitor's address and for https: the addresses or networks under <c>Proxies</c>, nobody else.
/// </summary>
public static class TrustedProxies
{
    public static void AddTrustedProxies(this WebApplicationBuilder builder)
    {
        // This switch of the framework believes everyone.
        if (builder.Environment.IsProduction() && builder.Configuration.GetValue<bool>("FORWARDEDHEADERS_ENABLED"))
            throw new InvalidOperationException("Unset ASPNETCORE_FORWARDEDHEADERS_ENABLED and list the proxies under Proxies instead.");

        var proxies = builder.Configuration.GetSection("Proxies").Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = proxies.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in proxies)
                if (proxy.Contains('/', StringComparison.Ordinal))
                    options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                else
                    options.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }
}
