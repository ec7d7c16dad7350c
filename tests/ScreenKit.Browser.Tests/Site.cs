using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using ScreenKit.Web.Access;
using ScreenKit.Web.Tests;

namespace ScreenKit.Browser.Tests;

/// <summary>The real site on a port of its own, and one Chromium for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public ScreenKitApp App { get; } = new();

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        App.UseKestrel(0);
        App.StartServer();
        Address = App.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    /// <summary>A phone in somebody's hand.</summary>
    public Task<IPage> Phone(bool withScript = true, int width = 390, int height = 844) => Open(width, height, withScript);

    public Task<IPage> Desktop() => Open(1440, 900, withScript: true);

    /// <summary>A desktop where this member of staff is signed in.</summary>
    public async Task<IPage> DesktopOf(string role, Unit unit)
    {
        var page = await Desktop();
        var user = await App.AddUser(role, unit);
        await page.GotoAsync($"{TestSignIn.Path}?user={user.Id}");
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await App.DisposeAsync();
    }

    private async Task<IPage> Open(int width, int height, bool withScript)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = withScript,
            Locale = "nb-NO",
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class OnTheSite : ICollectionFixture<Site>
{
    public const string Name = "site";
}
