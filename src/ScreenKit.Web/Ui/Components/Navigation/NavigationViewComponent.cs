using Microsoft.AspNetCore.Mvc;

namespace ScreenKit.Web.Ui.Components;

/// <summary>The staff header's links that this person's roles may use.</summary>
public sealed class NavigationViewComponent(NavigationMenu menu) : ViewComponent
{
    public IViewComponentResult Invoke()
    {
        var isSignedIn = UserClaimsPrincipal.Identity?.IsAuthenticated == true;
        var visible = menu.Links.Where(link => isSignedIn && (link.Roles.Count == 0 || link.Roles.Any(UserClaimsPrincipal.IsInRole)));
        return View(visible.Select(link => new NavigationEntry(link.TextKey, link.Url, IsHere(link.Url))).ToList());
    }

    private bool IsHere(string url) =>
        url == Links.Home() ? Request.Path == url : Request.Path.StartsWithSegments(url, StringComparison.OrdinalIgnoreCase);
}

public sealed record NavigationEntry(string TextKey, string Url, bool IsHere);
