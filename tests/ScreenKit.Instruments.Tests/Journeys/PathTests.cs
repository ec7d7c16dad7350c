using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Tests.Journeys;

public class PathTests
{
    private static readonly Instrument Path = Mini.Load("path");

    [Theory]
    [InlineData("{}", "q1 thanks")]
    [InlineData("""{ "q1": "no" }""", "q1 thanks")]
    [InlineData("""{ "q1": "yes" }""", "q1 q2 thanks")]
    [InlineData("""{ "q1": "yes", "q2": 4 }""", "q1 q2 thanks")]
    [InlineData("""{ "q1": "yes", "q2": 5 }""", "q1 q2 q3 thanks")]
    [InlineData("""{ "q1": "no", "q2": 5, "q3": "Rygg" }""", "q1 thanks")]
    public void Only_what_a_condition_makes_true_is_asked(string answers, string pages) =>
        Assert.Equal(pages, string.Join(' ', Mini.Walk(Path, answers).Pages.Select(page => page.Id)));

    [Fact]
    public void Answers_off_the_path_are_neither_on_the_sheet_nor_scored()
    {
        const string answers = """{ "q1": "no", "q2": 5, "q3": "Rygg" }""";
        Assert.Equal(["q1"], Mini.Walk(Path, answers).Sheet("path").Keys);
        Assert.Null(Mini.Score(Path, answers).Scores[0].Value);
        Assert.Equal(5, Mini.Score(Path, answers.Replace("no", "yes")).Scores[0].Value);
        Assert.False(Mini.Walk(Path, answers).IsOnPath(new ItemKey("path", "q2")));
    }

    [Fact]
    public void Information_goes_with_the_question_after_it() =>
        Assert.Equal(["hello,q1", "more,q2", "thanks"], Mini.Walk(Path, """{ "q1": "yes" }""").Pages
            .Select(page => string.Join(',', page.Items.Select(item => item.Id))));

    [Fact]
    public void An_item_that_is_off_is_asked_when_turned_on()
    {
        Assert.Contains(Mini.Walk(Path, "{}", "path.q4").Pages, page => page.Id == "q4");
        Assert.DoesNotContain(Mini.Walk(Path, "{}").Pages, page => page.Id == "q4");
    }

    [Fact]
    public void One_can_walk_forward_and_back()
    {
        var walk = Mini.Walk(Path, """{ "q1": "yes" }""");
        var second = walk.Page("path", "q2")!;
        Assert.Equal("q1", walk.Before(second)!.Id);
        Assert.Equal("thanks", walk.After(second)!.Id);
        Assert.Null(walk.Before(walk.Pages[0]));
        Assert.Null(walk.After(walk.Pages[^1]));
        Assert.Null(walk.Page("path", "q3"));
        Assert.Equal("q2", walk.FirstUnanswered!.Id);
        Assert.Equal((1, 2), walk.Progress);
        Assert.Null(Mini.Walk(Path, """{ "q1": "no" }""").FirstUnanswered);
    }

    [Fact]
    public void Page_breaks_divide_and_empty_pages_vanish()
    {
        var pages = Mini.Load("pages");
        Assert.Equal(["q1", "q4,q5"], Mini.Walk(pages, "{}").Pages.Select(page => string.Join(',', page.Items.Select(item => item.Id))));
        var all = Mini.Walk(pages, """{ "q1": "yes" }""").Pages;
        Assert.Equal(["q1", "note,q2,q3", "q4,q5"], all.Select(page => string.Join(',', page.Items.Select(item => item.Id))));
        Assert.Equal([null, "Andre side", null], all.Select(page => page.Title));
        Assert.Equal(["q1", "q2", "q4"], all.Select(page => page.Id));
        Assert.Equal([true, false, false], all.Select(page => page.IsFirstOfPart));
    }

    [Fact]
    public void An_answer_that_does_not_fit_its_item_counts_as_none()
    {
        var answers = AnswerSet.Empty
            .With(new ItemKey("path", "q1"), new ChoiceAnswer("perhaps"))
            .With(new ItemKey("path", "q2"), new NumberAnswer(99))
            .With(new ItemKey("other", "q1"), new ChoiceAnswer("yes"));
        var walk = Instruments.Journeys.Journey.Of(Battery.Of(Path), answers, Mini.Facts());
        Assert.Empty(walk.Sheet("path"));
        Assert.Equal((0, 1), walk.Progress);
    }
}
