using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Tests.Journeys;

public class BatteryTests
{
    private static readonly Instrument Short = Mini.Load("short");
    private static readonly Instrument Long = Mini.Load("long");

    private const string Text = """
        screenkit: 1
        id: both
        title: Begge
        parts:
          - instrument: short
          - { instrument: long, show: short.total >= 3 }
        """;

    private static readonly Dictionary<string, string> None = [];

    private static Instrument? Find(string id) => id switch { "short" => Short, "long" => Long, _ => null };

    private static Battery Both => BatteryFile.Compile("both.yaml", Text, None, Find).Value!;

    private static AnswerSet Answered(string q1, string q2) =>
        Mini.Answers(Short, $$"""{ "q1": "{{q1}}", "q2": "{{q2}}" }""");

    [Fact]
    public void A_part_is_asked_when_the_earlier_score_says_so()
    {
        Assert.Equal(["short"], Journey.Of(Both, Answered("never", "never"), Facts.None).Parts.Select(part => part.Instrument.Id));
        Assert.Equal(["short"], Journey.Of(Both, AnswerSet.Empty, Facts.None).Parts.Select(part => part.Instrument.Id));
        Assert.Equal(["short", "long"], Journey.Of(Both, Answered("daily", "never"), Facts.None).Parts.Select(part => part.Instrument.Id));
    }

    [Fact]
    public void Shared_questions_are_asked_once_and_count_in_both()
    {
        var answers = Answered("daily", "never").And(Mini.Answers(Long, """{ "c": "daily" }"""));
        var walk = Journey.Of(Both, answers, Facts.None);
        Assert.Equal(["short.q1", "short.q2", "long.c", "long.d"], walk.Pages.Select(page => $"{page.Part.Instrument.Id}.{page.Id}"));
        Assert.Equal(new ItemKey("short", "q1"), walk.Source(new ItemKey("long", "a")));
        Assert.Equal(new ItemKey("long", "c"), walk.Source(new ItemKey("long", "c")));
        Assert.Equal(["a", "b", "c"], walk.Sheet("long").Keys.Order());
        Assert.Equal((3, 4), walk.Progress);
        var sheets = Scorer.Score(Both, answers, Facts.None);
        Assert.Equal([3m, 6m], sheets.Select(sheet => sheet.Scores[0].Value!.Value));
    }

    [Fact]
    public void The_same_code_with_other_options_is_another_question() =>
        Assert.Equal(new ItemKey("long", "d"), Journey.Of(Both, Answered("daily", "daily"), Facts.None).Source(new ItemKey("long", "d")));

    [Fact]
    public void Pages_know_their_part()
    {
        var pages = Journey.Of(Both, Answered("daily", "never"), Facts.None).Pages;
        Assert.Equal([(1, true), (1, false), (2, true), (2, false)], pages.Select(page => (page.PartNumber, page.IsFirstOfPart)));
        Assert.All(pages, page => Assert.Equal(2, page.PartCount));
    }

    [Theory]
    [InlineData("instrument: short", "instrument: shrt", "SK0210")]
    [InlineData("short.total >= 3", "long.total >= 3", "SK0210")]
    [InlineData("short.total >= 3", "short.totl >= 3", "SK0305")]
    [InlineData("short.total >= 3", "total >= 3", "SK0305")]
    [InlineData("instrument: long", "instrument: short", "SK0207")]
    [InlineData("id: both", "id: other", "SK0209")]
    [InlineData("title: Begge", "titel: Begge", "SK0201")]
    [InlineData("screenkit: 1", "screenkit: 2", "SK0205")]
    public void Faults_are_found_when_the_battery_is_read(string right, string wrong, string code)
    {
        var compiled = BatteryFile.Compile("batteries/both.yaml", Text.Replace(right, wrong), None, Find);
        Assert.Null(compiled.Value);
        var problem = compiled.Problems.First(problem => problem.Code == code);
        Assert.Equal("batteries/both.yaml", problem.File);
        Assert.True(problem.Line > 0);
    }

    [Fact]
    public void A_battery_speaks_its_languages()
    {
        var compiled = BatteryFile.Compile("both.yaml", Text, new Dictionary<string, string> { ["en"] = "title: Both\n" }, Find);
        Assert.Empty(compiled.Problems);
        Assert.Equal("Both", compiled.Value!.In("en").Title);
        Assert.Equal("Begge", compiled.Value.In("en").In("nb").Title);
        Assert.Equal("Begge", compiled.Value.In("de").Title);
    }
}
