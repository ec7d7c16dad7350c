using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Tests.Scoring;

public class ScalesTests
{
    private static Score Score(string scale, string answers) =>
        Mini.Score(Mini.Load("scoring"), answers).Scores.Single(score => score.Scale == scale);

    [Theory]
    [InlineData("sum", """{ "q1": 5, "q2": 1, "q3": 2 }""", "8")]
    [InlineData("reversed", """{ "q1": 5, "q2": 1, "q3": 2 }""", "12")]
    [InlineData("listed", """{ "q1": 5, "q3": 2 }""", "7")]
    [InlineData("mean", """{ "q1": 5, "q2": 1, "q3": 2 }""", "2.7")]
    [InlineData("exact", """{ "q1": 5, "q2": 2, "q3": 2 }""", "3")]
    [InlineData("max", """{ "q1": 5, "q2": 1, "q3": 2 }""", "5")]
    [InlineData("min", """{ "q1": 5, "q2": 1, "q3": 2 }""", "1")]
    [InlineData("filled", """{ "q1": 5, "q2": 2 }""", "11")]
    [InlineData("prorated", """{ "q1": 5 }""", "15")]
    [InlineData("ticked", """{ "habits": ["a", "b"] }""", "2")]
    [InlineData("ticked", """{ "habits": ["none"] }""", "0")]
    [InlineData("weighed", """{ "habits": ["a", "b"] }""", "3")]
    [InlineData("weighed", """{ "habits": ["none"] }""", "0")]
    [InlineData("function", """{ "own": [{ "text": "Gå", "rating": 3 }, { "text": "Stå", "rating": 4 }, { "text": "Løfte", "rating": 4 }] }""", "3.7")]
    [InlineData("percent", """{ "q1": 5, "q2": 1, "q3": 2 }""", "42")]
    public void A_score_follows_its_rule(string scale, string answers, string expected)
    {
        var score = Score(scale, answers);
        Assert.Equal(expected, score.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Null(score.Reason);
    }

    [Theory]
    [InlineData("sum", """{ "q1": 5, "q2": 1 }""", 2, 3)]
    [InlineData("sum", "{}", 0, 3)]
    [InlineData("filled", """{ "q1": 5 }""", 1, 3)]
    [InlineData("prorated", "{}", 0, 3)]
    [InlineData("max", """{ "q1": 5 }""", 1, 3)]
    [InlineData("ticked", "{}", 0, 1)]
    [InlineData("function", """{ "own": [{ "text": "Gå", "rating": 3 }, { "text": "Stå" }] }""", 1, 2)]
    [InlineData("percent", """{ "q1": 5 }""", 1, 3)]
    public void Missing_answers_are_not_zero(string scale, string answers, int answered, int of)
    {
        var score = Score(scale, answers);
        Assert.Null(score.Value);
        Assert.Equal((MissingReason.ItemsMissing, answered, of), (score.Reason!.Value, score.Answered, score.Of));
    }

    [Theory]
    [InlineData("sum", 3, 15)]
    [InlineData("reversed", 3, 15)]
    [InlineData("mean", 1, 5)]
    [InlineData("max", 1, 5)]
    [InlineData("filled", 3, 15)]
    [InlineData("prorated", 3, 15)]
    [InlineData("ticked", 0, 2)]
    [InlineData("weighed", 0, 3)]
    [InlineData("function", 0, 10)]
    [InlineData("percent", 0, 100)]
    public void The_reachable_range_is_known(string scale, int lowest, int highest)
    {
        var score = Score(scale, "{}");
        Assert.Equal((lowest, highest), (score.Lowest!.Value, score.Highest!.Value));
    }

    [Fact]
    public void Every_number_is_explained()
    {
        var score = Score("reversed", """{ "q1": "most", "q2": "none" }""");
        Assert.Equal("sum", score.Rule);
        Assert.Equal(
            [new("q1", "A", "Mest", 5, 5, false), new("q2", "B", "Ikke", 1, 5, true), new("q3", "C", null, null, null, false)],
            score.Contributions);
    }

    [Fact]
    public void What_the_missing_rule_filled_in_is_shown()
    {
        var score = Score("filled", """{ "q1": 5, "q2": 2 }""");
        Assert.Equal((1, 2, 3), (score.Filled, score.Answered, score.Of));
        Assert.Equal(3.5m, score.Contributions[2].Counted);
        Assert.Null(score.Contributions[2].Raw);
    }

    [Fact]
    public void Each_activity_contributes_by_its_own_name()
    {
        var score = Score("function", """{ "own": [{ "text": "Gå tur", "rating": 3 }, { "text": "Stå", "rating": 4 }] }""");
        Assert.Equal(["Gå tur", "Stå"], score.Contributions.Select(contribution => contribution.ItemText));
    }

    [Fact]
    public void An_expression_explains_the_items_behind_the_scales_it_reads()
    {
        var score = Score("percent", """{ "q1": 5, "q2": 1, "q3": 2 }""");
        Assert.Equal("(sum - 3) / 12 * 100", score.Rule);
        Assert.Equal(["q1", "q2", "q3"], score.Contributions.Select(contribution => contribution.Item));
    }
}
