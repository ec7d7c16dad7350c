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
        await Page.Locator("form.question").WaitForAsync();
    }

    /// <summary>Chooses the option that reads so and goes on.</summary>
    public async Task Answers(string option)
    {
        await Page.GetByText(option, new() { Exact = true }).ClickAsync();
        await Continues();
    }

    /// <summary>Goes on, past the reminder that nothing was answered.</summary>
    public async Task Continues()
    {
        var next = Arrived();
        await PressesNext();
        await next.Or(Page.Locator("input[name=skip]")).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        if (await next.CountAsync() > 0)
            return;
        await PressesNext();
        await next.First.WaitForAsync();
    }

    public Task PressesNext() => Page.GetByRole(AriaRole.Button, new() { Name = "Neste" }).ClickAsync();

    public async Task SendsIn()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Send inn" }).ClickAsync();
        await Page.GetByRole(AriaRole.Heading, new() { Name = "Takk" }).WaitForAsync();
    }

    public async Task<bool> HasQuestion() => await Page.Locator("form.question").CountAsync() > 0;

    // Another question than this one, or the page to check the answers on.
    private ILocator Arrived() => Page.Locator(
        $"form.question:not([action='{new Uri(Page.Url).AbsolutePath}']), main form[action='{Links.Answer.Submit()}']");
}
