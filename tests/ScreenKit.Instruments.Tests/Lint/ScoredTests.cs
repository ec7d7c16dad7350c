namespace ScreenKit.Instruments.Tests.Lint;

public class ScoredTests
{
    [Theory]
    [InlineData("{ id: q1, type: choice, text: A, options: [{ code: a, text: A, value: 1 }, { code: b, text: B }] }", "sum: q1", "SK0405")]
    [InlineData("{ id: q1, type: paragraph, text: A }", "sum: q1", "SK0406")]
    [InlineData("{ id: q1, type: date, text: A }", "mean: q1", "SK0406")]
    [InlineData("{ id: q1, type: choice, text: A, options: [{ code: a, text: A, value: 0 }, { code: b, text: B, value: 1 }, { code: c, text: C, value: 4 }] }", "sum: q1, reverse: [q1]", "SK0407")]
    [InlineData("{ id: q1, type: number, text: A, min: 0 }", "sum: q1, reverse: [q1]", "SK0407")]
    [InlineData("{ id: q1, type: yes-no, text: A }", "sum: q1, reverse: [q2]", "SK0408")]
    [InlineData("{ id: q1, type: yes-no, text: A }", "expression: q1 + 1, missing: { allow: 1 }", "SK0409")]
    [InlineData("{ id: q1, type: yes-no, text: A }", "sum: q1, missing: { allow: 1 }", "SK0410")]
    public void An_item_that_cannot_be_scored_as_written_is_an_error(string item, string scale, string code)
    {
        var compiled = Mini.Compile(Mini.With($"items: [{item}]\nscales: [{{ id: x, title: X, {scale} }}]"));
        Assert.Null(compiled.Value);
        Assert.Equal(code, Assert.Single(compiled.Problems).Code);
    }

    [Fact]
    public void Ticked_options_without_values_can_be_counted() => Assert.Empty(Mini.Compile(Mini.With("""
        items: [{ id: q1, type: choices, text: A, options: [{ code: a, text: A }, { code: b, text: B }, { code: none, text: C, exclusive: true }] }]
        scales: [{ id: x, title: X, count: q1, bands: [{ to: 2, id: a, text: A }] }]
        """)).Problems);
}
