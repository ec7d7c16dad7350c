using Microsoft.Playwright;
using ScreenKit.Web.Ui;

namespace ScreenKit.Browser.Tests;

/// <summary>Somebody answering on a phone, with the words of the interface and nothing else to go by.</summary>
public sealed class Patient(IPage page)
{
    public IPage Page { get; } = page;

    public async Task Opens(string token)
    {
        await Page.GotoAsync(Links.Invitation.Open(token));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Page.WaitForURLAsync("**/answer/**");
    }

    /// <summary>Chooses the option that reads so and goes on.</summary>
    public async Task Answers(string option)
    {
        await Page.GetByLabel(option, new() { Exact = true }).CheckAsync();
        await Next();
    }

    public async Task Skips()
    {
        var here = Page.Url;
        await Next();
        if (Page.Url == here)
            await Next();
    }

    public async Task Next()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Neste" }).ClickAsync();
        await Settled();
    }

    public async Task SendsIn()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Send inn" }).ClickAsync();
        await Page.WaitForURLAsync("**/answer/receipt");
    }

    public Task<bool> HasQuestion() => Page.Locator("form.question").IsVisibleAsync();

    // The next question has come when the network is quiet: with and without script.
    private Task Settled() => Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
}
