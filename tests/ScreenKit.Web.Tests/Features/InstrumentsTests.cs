using System.Diagnostics;
using System.Net;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class InstrumentsTests
{
    [Fact]
    public async Task A_broken_file_is_listed_with_line_and_column_while_its_last_good_version_stays_in_use()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var author = await site.SignIn(Role.Author);
        var good = site.Library.Shelf.Instrument("pain-nrs")!.Version;
        var text = await File.ReadAllLinesAsync(site.FileOf("pain-nrs"));
        var line = Array.FindIndex(text, row => row.TrimStart().StartsWith("type: scale", StringComparison.Ordinal));
        text[line] = text[line].Replace("scale", "scael", StringComparison.Ordinal);
        await site.Rewrite("pain-nrs", string.Join('\n', text));

        var list = await author.GetPage(Links.Instruments.Index());
        var page = await author.GetPage(Links.Instruments.Show("pain-nrs"));

        Assert.Contains("Forrige versjon i bruk", list.Text, StringComparison.Ordinal);
        Assert.Contains($"pain-nrs/instrument.yaml, linje {line + 1}, kolonne {text[line].IndexOf("scael", StringComparison.Ordinal) + 1}", list.Text, StringComparison.Ordinal);
        Assert.Contains("Mente du scale?", list.Text, StringComparison.Ordinal);
        Assert.Contains(good, page.Text, StringComparison.Ordinal);
        Assert.Equal(good, site.Library.Shelf.Instrument("pain-nrs")!.Version);
    }

    [Fact]
    public async Task A_file_that_never_was_good_is_listed_and_the_others_stay_in_use()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var author = await site.SignIn(Role.Author);
        await site.Rewrite("mine", "screenkit: 1\nid: mine\ntitel: Mitt skjema\n");

        var page = await author.GetPage(Links.Instruments.Show("mine"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Kan ikke brukes", page.Text, StringComparison.Ordinal);
        Assert.Contains("Mente du title?", page.Text, StringComparison.Ordinal);
        Assert.NotNull(site.Library.Shelf.Instrument("phq-4"));
    }

    [Fact]
    public async Task Twelve_kilobytes_of_brackets_are_refused_within_a_second()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var author = await site.SignIn(Role.Author);
        var started = Stopwatch.GetTimestamp();

        await site.Rewrite("deep", new string('[', 12 * 1024));

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.Contains("deep/instrument.yaml", (await author.GetPage(Links.Instruments.Index())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instrument_shows_its_scoring_its_licence_and_its_questions_in_each_language()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var author = await site.SignIn(Role.Author);

        var page = await author.GetPage(Links.Instruments.Show("phq-4"));
        var english = await author.GetPage(Links.Instruments.Show("phq-4", "en"));

        var instrument = site.Library.Shelf.Instrument("phq-4")!;
        Assert.Contains(instrument.Version, page.Text, StringComparison.Ordinal);
        Assert.All(instrument.Scales, scale => Assert.Contains(scale.Title, page.Text, StringComparison.Ordinal));
        Assert.Equal(4, page.Document.QuerySelectorAll(".preview .item").Length);
        Assert.Equal("en", english.Document.QuerySelector(".preview")!.GetAttribute("lang"));
        Assert.Equal(HttpStatusCode.NotFound, (await author.GetPage(Links.Instruments.Show("nothing"))).Status);
    }

    [Fact]
    public async Task Only_authors_may_look()
    {
        await using var site = new AuthorsSite("phq-4", "pain-nrs");
        var clinician = await site.SignIn(Role.Clinician);

        foreach (var url in (string[])[Links.Instruments.Index(), Links.Instruments.Show("phq-4"), Links.Instruments.Battery("any")])
            Assert.Equal(HttpStatusCode.Forbidden, (await clinician.GetPage(url)).Status);
    }
}
