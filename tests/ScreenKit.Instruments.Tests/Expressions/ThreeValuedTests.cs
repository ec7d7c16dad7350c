namespace ScreenKit.Instruments.Tests.Expressions;

public class ThreeValuedTests
{
    // Łukasiewicz and Kleene agree on these tables; T, F and U stand for q1 = daily, never, unanswered.
    [Theory]
    [InlineData("T and T", true)]
    [InlineData("T and F", false)]
    [InlineData("T and U", null)]
    [InlineData("F and T", false)]
    [InlineData("F and F", false)]
    [InlineData("F and U", false)]
    [InlineData("U and T", null)]
    [InlineData("U and F", false)]
    [InlineData("U and U", null)]
    [InlineData("T or T", true)]
    [InlineData("T or F", true)]
    [InlineData("T or U", true)]
    [InlineData("F or T", true)]
    [InlineData("F or F", false)]
    [InlineData("F or U", null)]
    [InlineData("U or T", true)]
    [InlineData("U or F", null)]
    [InlineData("U or U", null)]
    [InlineData("not T", false)]
    [InlineData("not F", true)]
    [InlineData("not U", null)]
    public void Logic_follows_the_truth_table(string written, bool? expected)
    {
        var condition = written.Replace("T", "q1 = daily").Replace("F", "q2 = daily").Replace("U", "q3 = daily");
        Assert.Equal(expected, Evaluated.Truth(condition, """{ "q1": "daily", "q2": "never" }"""));
    }

    [Theory]
    [InlineData("q1 >= 1")]
    [InlineData("q1 = never")]
    [InlineData("q1 != never")]
    [InlineData("q1 in [never, some]")]
    [InlineData("q1 + 1 > 0")]
    [InlineData("sum(q1..q3) >= 0")]
    [InlineData("smoking in habit")]
    [InlineData("1 / weeks >= 0 or q1 = never")]
    public void An_unanswered_item_is_unknown_and_not_zero(string condition) =>
        Assert.Null(Evaluated.Truth(condition));

    [Theory]
    [InlineData("any(q1..q3) >= 1", "some", "never", null, true)]
    [InlineData("any(q1..q3) >= 1", "never", "never", null, null)]
    [InlineData("any(q1..q3) >= 1", "never", "never", "never", false)]
    [InlineData("all(q1..q3) >= 1", "never", "some", null, false)]
    [InlineData("all(q1..q3) >= 1", "some", "some", null, null)]
    [InlineData("all(q1..q3) >= 1", "some", "some", "some", true)]
    [InlineData("any(q1..q3) = half", "half", null, null, true)]
    [InlineData("any(q1..q3) in [half, daily]", "daily", null, null, true)]
    [InlineData("1 <= any(q1..q3)", "some", null, null, true)]
    [InlineData("any(q1 = some, q2 = some)", "never", "some", null, true)]
    [InlineData("all(q1..q3 >= 1)", "some", "some", "some", true)]
    [InlineData("count(q1..q3 >= 2) >= 2", "half", "daily", "never", true)]
    [InlineData("count(q1..q3 >= 2) >= 2", "half", "daily", null, null)]
    public void Any_and_all_compare_each_item(string condition, string? q1, string? q2, string? q3, bool? expected)
    {
        var answers = new[] { ("q1", q1), ("q2", q2), ("q3", q3) }
            .Where(answer => answer.Item2 is not null).Select(answer => $"\"{answer.Item1}\": \"{answer.Item2}\"");
        Assert.Equal(expected, Evaluated.Truth(condition, $"{{ {string.Join(", ", answers)} }}"));
    }
}
