using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ScreenKit.Browser.Tests;

/// <summary>What must hold on every page that is looked at.</summary>
public static class Looks
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENKIT_SCREENSHOTS");

    /// <summary>axe finds nothing, and nothing has to be scrolled sideways. Keeps a picture when a folder for them is named. Needs JavaScript.</summary>
    public static async Task ShouldLookRight(this IPage page, string name)
    {
        if (Folder is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{page.ViewportSize!.Width}.png"), FullPage = true });

        var sideways = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(sideways <= 0, $"{name} is {sideways} pixels too wide");
        var axe = await page.RunAxe();
        Assert.True(axe.Violations.Length == 0, $"{name}: " + string.Join("; ", axe.Violations.Select(violation =>
            $"{violation.Id} {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")));
    }
}
