using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class SetupTests
{
    private static readonly (string, string)[] Filled =
        [("Unit", "Klinikken"), ("Name", "Siri Moe"), ("Email", "siri@example.org"), ("Password", "fire ord på rad her")];

    [Fact]
    public async Task The_secret_makes_one_administrator_and_then_the_page_is_gone()
    {
        await using var app = new ScreenKitApp();
        var (siri, late) = (app.Visitor(), app.Visitor());
        var secret = app.Services.GetRequiredService<SetupSecret>().Draw();
        var (page, latePage) = (await siri.GetPage(Links.Setup.Index()), await late.GetPage(Links.Setup.Index()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await siri.Submit(page.Form(), [.. Filled, ("Secret", "0000")])).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await siri.Submit(page.Form(), ("Secret", secret))).Status);
        Assert.Equal(Links.Users.Index(), (await siri.Submit(page.Form(), [.. Filled, ("Secret", secret)])).Url);

        Assert.Equal(HttpStatusCode.NotFound, (await late.GetPage(Links.Setup.Index())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await late.Submit(latePage.Form(), [.. Filled, ("Secret", secret)])).Status);
    }

    [Fact]
    public async Task Guessing_the_secret_is_stopped()
    {
        await using var app = new ScreenKitApp();
        var secret = app.Services.GetRequiredService<SetupSecret>().Draw();
        var visitor = app.Visitor();
        var page = await visitor.GetPage(Links.Setup.Index());
        for (var attempt = 0; attempt < 20; attempt++)
            await visitor.Submit(page.Form(), [.. Filled, ("Secret", "0000")]);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.Submit(page.Form(), [.. Filled, ("Secret", secret)])).Status);
    }
}
