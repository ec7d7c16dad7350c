using System.Net;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Care;

/// <summary>Every address about a patient: who may come there, and that another unit's patient is not there at all.</summary>
public sealed class GuardTests(GuardedClinic fixture) : IClassFixture<GuardedClinic>
{
    public static TheoryData<string> Pages => [.. GuardedClinic.Addresses.Where(address => address.IsPage).Select(address => address.Name)];

    public static TheoryData<string> Forms => [.. GuardedClinic.Addresses.Where(address => !address.IsPage).Select(address => address.Name)];

    public static TheoryData<string> All => [.. GuardedClinic.Addresses.Select(address => address.Name)];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_clinician_of_the_unit_comes_in(string name) =>
        Assert.Equal(HttpStatusCode.OK, (await (await fixture.Own()).GetPage(fixture.Url(name))).Status);

    [Theory, MemberData(nameof(Pages))]
    public async Task For_another_unit_the_page_is_not_there(string name) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await fixture.Foreign()).GetPage(fixture.Url(name))).Status);

    [Theory, MemberData(nameof(Forms))]
    public async Task For_another_unit_the_form_changes_nothing(string name)
    {
        var before = await fixture.Rows();
        var foreign = await fixture.Foreign();

        var page = await foreign.Post(fixture.Url(name), [.. GuardedClinic.Filled, await Token(foreign)]);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(before, await fixture.Rows());
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Without_the_token_of_the_form_nothing_happens(string name)
    {
        var before = await fixture.Rows();

        var page = await (await fixture.Own()).Post(fixture.Url(name), GuardedClinic.Filled);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(before, await fixture.Rows());
    }

    [Theory, MemberData(nameof(All))]
    public async Task Those_without_a_part_in_care_are_refused(string name)
    {
        foreach (var role in new[] { Role.NavAdviser, Role.Author, Role.Administrator, Role.CourseLeader })
        {
            var somebody = await fixture.With(role);
            var page = GuardedClinic.Addresses.Single(address => address.Name == name).IsPage
                ? await somebody.GetPage(fixture.Url(name))
                : await somebody.Post(fixture.Url(name), [.. GuardedClinic.Filled, await Token(somebody)]);
            Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_coordinator_registers_and_hands_out_but_reads_no_results(string name)
    {
        var page = await (await fixture.With(Role.Coordinator)).GetPage(fixture.Url(name));

        Assert.Equal(name.StartsWith("patients", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, page.Status);
        Assert.DoesNotContain("selvskading", page.Html, StringComparison.Ordinal);
    }

    private static async Task<(string, string)> Token(Browser browser)
    {
        var page = await browser.GetPage(Links.Account.Password());
        return ("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }
}
