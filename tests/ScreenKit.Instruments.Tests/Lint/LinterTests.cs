using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Tests.Lint;

public class LinterTests
{
    private static IReadOnlyList<Problem> Lint(string rest, string? examples = null)
    {
        var files = new Dictionary<string, string> { ["instrument.yaml"] = Mini.With(rest) };
        if (examples is not null)
            files["examples.yaml"] = examples;
        var other = Mini.Load("bands");
        return Linter.Lint("", files, id => id == "bands" ? (true, other) : (false, (Instrument?)null)).Problems;
    }

    private const string Scored = "items: [{ id: q1, type: yes-no, text: A }]\nscales: [{ id: total, title: T, sum: q1 }]\n";
    private const string Proof = "- { name: Ja, source: Egen, answers: { q1: \"yes\" }, expect: { total: 1, flags: [] } }\n";

    [Fact]
    public void A_proved_instrument_has_no_problems() => Assert.Empty(Lint(Scored, Proof));

    [Fact]
    public void A_scale_without_example_is_a_warning() => Assert.Equal("SK0602", Assert.Single(Lint(Scored)).Code);

    [Theory]
    [InlineData("routes: [{ to: assign, instrument: band, after: 6w }]", "SK0210")]
    [InlineData("flags: [{ id: x, when: bands.totl >= 3, text: X }]", "SK0305")]
    [InlineData("flags: [{ id: x, when: other.total >= 3, text: X }]", "SK0210")]
    public void References_to_other_instruments_are_followed(string rest, string code)
    {
        var problem = Assert.Single(Lint(Scored + rest, Proof));
        Assert.Equal((code, 9), (problem.Code, problem.Line));
    }

    [Fact]
    public void References_that_exist_are_fine() => Assert.Empty(Lint(Scored
        + "flags: [{ id: x, when: bands.total >= 3 and bands.total.band = high, text: X }]\nroutes: [{ to: assign, instrument: bands, after: 6w }]", Proof));

    [Theory]
    [InlineData("total: 1", "total: 0", "SK0603")]
    [InlineData("flags: []", "flags: [x]", "SK0605")]
    [InlineData("total: 1", "totl: 1", "SK0605")]
    [InlineData("total: 1", "total.band: high", "SK0605")]
    [InlineData("q1:", "q2:", "SK0604")]
    [InlineData("\"yes\"", "perhaps", "SK0604")]
    public void An_example_that_fails_or_makes_no_sense_is_an_error(string right, string wrong, string code)
    {
        var problem = Lint(Scored, Proof.Replace(right, wrong))[0];
        Assert.Equal((code, Severity.Error, "examples.yaml", 1), (problem.Code, problem.Severity, problem.File, problem.Line));
    }

    [Fact]
    public void Every_code_stands_once_in_the_catalogue_and_in_its_group()
    {
        var rules = typeof(Catalogue).GetFields().Select(field => (Rule)field.GetValue(null)!).ToArray();
        Assert.Equal(rules.Length, rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(rules, rule => Assert.Matches("^SK0[1-6][0-9][0-9]$", rule.Code));
        Assert.Equal(rules.Select(rule => rule.Code).Order(), rules.Select(rule => rule.Code));
    }
}
