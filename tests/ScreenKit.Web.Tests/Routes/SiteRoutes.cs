using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ScreenKit.Web.Tests.Routes;

/// <summary>Every route of the site as it runs, so that a new one is under the rules from its first day.</summary>
internal static partial class SiteRoutes
{
    public static IReadOnlyList<SiteRoute> All(ScreenKitApp app) =>
        [.. from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            select new SiteRoute(method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint)];

    [GeneratedRegex(@"\{[^}]+\}")]
    internal static partial Regex Parameter();
}

internal sealed record SiteRoute(string Method, string Pattern, RouteEndpoint Endpoint)
{
    public bool Changes => Method is not ("GET" or "HEAD" or "OPTIONS");
    public bool IsOpen => Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
    public ControllerActionDescriptor? Action => Endpoint.Metadata.GetMetadata<ControllerActionDescriptor>();
    public IEnumerable<IAuthorizeData> Demands => Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();

    /// <summary>An address that matches: ids that nobody has.</summary>
    public string Example => SiteRoutes.Parameter().Replace(Pattern, parameter =>
        parameter.Value.Contains(":guid") ? Guid.NewGuid().ToString() : parameter.Value.Contains(":int") ? "1" : parameter.Value.Contains("length(43)") ? new string('x', 43) : "x");

    public override string ToString() => $"{Method} {Pattern}";
}
