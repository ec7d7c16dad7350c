using Microsoft.Playwright;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Browser.Tests;

[Collection(OnTheSite.Name)]
public sealed class CourseJourneyTests(Site site)
{
    [Fact]
    public async Task A_course_leader_opens_a_round_and_sees_figures_when_five_have_answered()
    {
        var unit = await site.App.AddUnit("Kursavdelingen");
        var leader = await site.DesktopOf(Role.CourseLeader, unit);
        await LeaderMakesCourse(leader);
        var link = await LeaderOpensRound(leader);

        for (var participant = 1; participant <= 4; participant++)
            await ParticipantAnswers(link);
        await leader.GetByRole(AriaRole.Link, new() { Name = "Til evalueringen" }).ClickAsync();
        await Assertions.Expect(leader.GetByText("Vises når minst fem har svart").First).ToBeVisibleAsync();
        await leader.ShouldLookRight("round-too-few");

        await ParticipantAnswers(link);
        await leader.ReloadAsync();
        await Assertions.Expect(leader.GetByText("har svart").First).ToBeVisibleAsync();
        await Assertions.Expect(leader.Locator("main svg").First).ToBeVisibleAsync();
        await leader.ShouldLookRight("round");
    }

    private static async Task LeaderMakesCourse(IPage leader)
    {
        await leader.GotoAsync(Links.Programmes.Index());
        await leader.GetByRole(AriaRole.Link, new() { Name = "Nytt kurs eller program" }).First.ClickAsync();
        await leader.Locator("label[for=Kind]").ClickAsync();
        await leader.GetByLabel("Navn").FillAsync("Terapiforberedende kurs – angst");
        await leader.ShouldLookRight("new-programme");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Opprett" }).ClickAsync();

        await leader.GetByRole(AriaRole.Link, new() { Name = "Ny gjennomføring" }).First.ClickAsync();
        await leader.GetByLabel("Navn på gjennomføringen").FillAsync("Våren 2026");
        await FillDate(leader, "Starter");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();

        await leader.GetByRole(AriaRole.Link, new() { Name = "Legg til samling" }).First.ClickAsync();
        await leader.GetByLabel("Tema").FillAsync("Hva er angst?");
        await FillDate(leader, "Dato");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await leader.ShouldLookRight("programme");
    }

    private static async Task<string> LeaderOpensRound(IPage leader)
    {
        await leader.GetByRole(AriaRole.Link, new() { Name = "Start evaluering" }).First.ClickAsync();
        await leader.ShouldLookRight("new-round");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Start evalueringen" }).ClickAsync();
        await leader.GetByRole(AriaRole.Link, new() { Name = "Til evalueringen" }).WaitForAsync();
        await leader.ShouldLookRight("poster");
        return await leader.GetByLabel("Lenke til å sende").InputValueAsync();
    }

    private async Task ParticipantAnswers(string link)
    {
        var participant = new Patient(await site.Phone());
        await participant.Opens(new Uri(link).Segments[^1]);
        while (await participant.HasQuestion())
        {
            foreach (var set in await participant.Page.Locator("form.question fieldset:has(input[type=radio])").AllAsync())
                await set.Locator("input[type=radio]").Last.CheckAsync(new() { Force = true });
            await participant.Continues();
        }

        await participant.SendsIn();
        await participant.Page.Context.CloseAsync();
    }

    private static async Task FillDate(IPage page, string label)
    {
        if (await page.GetByLabel(label).First.InputValueAsync() == "")
            await page.GetByLabel(label).First.FillAsync("2026-03-03");
    }
}
