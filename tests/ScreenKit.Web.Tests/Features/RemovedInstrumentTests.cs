using System.Net;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Tests.Care;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class RemovedInstrumentTests
{
    [Fact]
    public async Task What_was_handed_out_can_be_started_after_its_folder_is_gone()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var invited = await site.App.Invite("pain-nrs");

        await site.Remove("pain-nrs");

        var question = await site.App.Visitor().Start(invited);
        Assert.Equal(HttpStatusCode.OK, question.Status);
        Assert.NotNull(question.QuestionForm());
    }

    [Fact]
    public async Task What_is_gone_is_offered_to_nobody()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var clinic = await Clinic.Open(site.App);
        var author = await site.SignIn(Role.Author);

        await site.Remove("pain-nrs");

        Assert.Equal(["phq-4"], site.Library.Shelf.Instruments.Select(instrument => instrument.Id));
        Assert.DoesNotContain("pain-nrs", (await author.GetPage(Links.Instruments.Index())).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await author.GetPage(Links.Instruments.Show("pain-nrs"))).Status);
        Assert.DoesNotContain("pain-nrs", (await (await clinic.SignIn()).GetPage(Links.Patients.Assign(clinic.EpisodeId))).Html, StringComparison.Ordinal);
        var refused = await site.App.As<AssignToEpisode, Outcome<Handout>>(clinic.Clinician, use => use.AssignAsync(clinic.EpisodeId, "pain-nrs", "nb"));
        Assert.NotEmpty(refused.Refusals);
    }

    [Fact]
    public async Task A_battery_goes_on_without_its_file_and_without_the_folder_of_a_part()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        await site.WriteBattery("both", "phq-4", "pain-nrs");
        var invited = await site.App.Invite("both");

        await site.Remove("pain-nrs");
        var broken = Assert.Single(site.Library.Shelf.Batteries);
        Assert.NotEmpty(broken.Problems);
        Assert.False(broken.IsCurrent);
        Assert.Equal(2, broken.Usable!.Parts.Count);

        await site.RemoveBattery("both");
        Assert.Empty(site.Library.Shelf.Batteries);
        Assert.NotNull((await site.App.Visitor().Start(invited)).QuestionForm());
    }

    [Fact]
    public async Task A_new_link_can_be_made_for_what_is_gone()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var clinic = await Clinic.Open(site.App);
        var handout = await clinic.Assign("pain-nrs");

        await site.Remove("pain-nrs");

        Assert.Equal(HttpStatusCode.OK, (await Renew(clinic, handout)).Status);
    }

    [Fact]
    public async Task Without_any_version_that_can_be_used_the_link_is_unknown_and_is_not_lost_to_a_new_one()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var clinic = await Clinic.Open(site.App);
        var handout = await clinic.Assign("pain-nrs");
        await site.App.InDatabase(db => db.DefinitionVersions.Where(version => version.DefinitionId == "pain-nrs").ExecuteDeleteAsync());
        await site.Remove("pain-nrs");

        var link = Links.Invitation.Open(handout.Key.Token);
        var patient = site.App.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await patient.GetPage(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await patient.Post(link, ("__RequestVerificationToken", await patient.FormToken()))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Renew(clinic, handout)).Status);
        Assert.False(await site.App.InDatabase(db => db.Invitations.AnyAsync(invitation => invitation.IsRevoked)));
    }

    [Fact]
    public async Task A_folder_moved_out_or_in_is_noticed()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        Assert.Equal(2, site.Library.Shelf.Instruments.Count);

        site.MoveOut("pain-nrs");
        await Until(() => site.Library.Shelf.Instruments.Count == 1);
        site.MoveIn("pain-nrs");
        await Until(() => site.Library.Shelf.Instruments.Count == 2);
    }

    private static async Task<Page> Renew(Clinic clinic, Handout handout)
    {
        var browser = await clinic.SignIn();
        return await browser.Post(Links.Patients.Renew(handout.Assignment.Id), ("__RequestVerificationToken", await browser.FormToken()));
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var attempt = 0; attempt < 100 && !isSo(); attempt++)
            await Task.Delay(50);
        Assert.True(isSo());
    }
}
