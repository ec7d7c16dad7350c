using System.Text.Json;
using Microsoft.Playwright;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Browser.Tests;

[Collection(OnTheSite.Name)]
public sealed class WeightTests(Site site)
{
    private const int FirstPageBytes = 70 * 1024;
    private const int FirstPageRequests = 6;
    private const int NextQuestionBytes = 10 * 1024;

    [Fact]
    public async Task The_first_page_is_light_and_comes_from_one_host_and_the_next_question_is_lighter()
    {
        var invited = await site.App.Invite("phq-9");
        var page = await site.Phone();
        var wire = await Wire.Tap(page);

        await page.GotoAsync(Links.Invitation.Open(invited.Key.Token), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.InRange(wire.Bytes, 1, FirstPageBytes);
        Assert.InRange(wire.Requests.Count, 1, FirstPageRequests);
        Assert.All(wire.Requests, url => Assert.True(url.StartsWith(site.Address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal), url));

        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await page.WaitForURLAsync("**/q1");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GetByText("Noen dager", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-save-state]")).ToContainTextAsync("Lagret");

        wire.Reset();
        await page.GetByRole(AriaRole.Button, new() { Name = "Neste" }).ClickAsync();
        await page.WaitForURLAsync("**/q2");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(wire.Bytes, 1, NextQuestionBytes);
    }

    /// <summary>What really went over the wire, headers included and compressed as sent.</summary>
    private sealed class Wire
    {
        public List<string> Requests { get; } = [];
        public long Bytes { get; private set; }

        public static async Task<Wire> Tap(IPage page)
        {
            var wire = new Wire();
            var session = await page.Context.NewCDPSessionAsync(page);
            session.Event("Network.requestWillBeSent").OnEvent += (_, sent) => wire.Requests.Add(Url(sent));
            session.Event("Network.loadingFinished").OnEvent += (_, done) => wire.Bytes += (long)done!.Value.GetProperty("encodedDataLength").GetDouble();
            await session.SendAsync("Network.enable");
            return wire;
        }

        public void Reset()
        {
            Requests.Clear();
            Bytes = 0;
        }

        private static string Url(JsonElement? sent) => sent!.Value.GetProperty("request").GetProperty("url").GetString()!;
    }
}
