namespace ScreenKit.Instruments.Tests.Expressions;

public class ComparisonTests
{
    private const string Answers = """
        { "q1": "some", "q2": "half", "q3": "half", "job": "employed", "habit": ["smoking"], "weeks": 39, "tried": "yes", "since": "2026-01-31", "free": "Vondt" }
        """;

    [Theory]
    [InlineData("q1 = some", true)]
    [InlineData("q1 == some", true)]
    [InlineData("q1 = 'some'", true)]
    [InlineData("some = q1", true)]
    [InlineData("q1 != some", false)]
    [InlineData("q1 = 1", true)]
    [InlineData("q1 < half", true)]
    [InlineData("q2 >= half", true)]
    [InlineData("q2 = q3", true)]
    [InlineData("q1 = q2", false)]
    [InlineData("job = employed", true)]
    [InlineData("job in [student, employed]", true)]
    [InlineData("job not in [student]", true)]
    [InlineData("q1 in [1, 2]", true)]
    [InlineData("smoking in habit", true)]
    [InlineData("snus in habit", false)]
    [InlineData("weeks >= 39 and job = employed", true)]
    [InlineData("tried", true)]
    [InlineData("not tried", false)]
    [InlineData("tried = yes", true)]
    [InlineData("since = '2026-01-31'", true)]
    [InlineData("since < '2026-02-01'", true)]
    [InlineData("free = 'Vondt'", true)]
    [InlineData("answered(free)", true)]
    [InlineData("missing(agreed)", true)]
    [InlineData("not answered(q1)", false)]
    [InlineData("true", true)]
    public void Values_compare_as_numbers_codes_texts_or_dates(string condition, bool expected) =>
        Assert.Equal(expected, Evaluated.Truth(condition, Answers));

    [Theory]
    [InlineData("sex = female", "female", true)]
    [InlineData("sex = female", "male", false)]
    [InlineData("sex = female", "unknown", null)]
    [InlineData("age >= 18", "51", true)]
    [InlineData("age >= 18", "1e9", null)]
    [InlineData("age >= 18", "-3", null)]
    public void Declared_facts_can_be_read_and_odd_ones_are_unknown(string condition, string fact, bool? expected) =>
        Assert.Equal(expected, Evaluated.Truth(condition, "{}", (condition.Split(' ')[0], fact)));

    [Fact]
    public void A_scale_and_its_band_can_be_read()
    {
        var instrument = Mini.Load("bands");
        Assert.Equal(["high"], Mini.Score(instrument, """{ "q1": 3, "q2": 2 }""").Flags.Select(flag => flag.Id));
        Assert.Empty(Mini.Score(instrument, """{ "q1": 1, "q2": 2 }""").Flags);
    }
}
