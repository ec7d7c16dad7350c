namespace ScreenKit.Instruments.Tests.Expressions;

public class LoadFaultTests
{
    [Theory]
    [InlineData("q1 >=", "SK0301", null)]
    [InlineData("q1 ? 2", "SK0301", null)]
    [InlineData("q1 = \"some", "SK0301", null)]
    [InlineData("(q1 = some", "SK0301", null)]
    [InlineData("q1 = some)", "SK0301", null)]
    [InlineData("1 <= q1 <= 3", "SK0301", null)]
    [InlineData("q1 >= 1e308", "SK0301", null)]
    [InlineData("q1 >= 99999999999999", "SK0301", null)]
    [InlineData("q1 >= ٣", "SK0301", null)]
    [InlineData("", "SK0301", null)]
    [InlineData("q11 >= 1", "SK0305", "q1")]
    [InlineData("q1-q2 > 0", "SK0305", null)]
    [InlineData("jobb = employed", "SK0305", "job")]
    [InlineData("System.IO.File.ReadAllText('/etc/passwd') = 1", "SK0301", null)]
    [InlineData("''.GetType() = 1", "SK0301", null)]
    [InlineData("eval(q1) = 1", "SK0306", null)]
    [InlineData("summ(q1..q3) > 1", "SK0306", "sum")]
    [InlineData("any(q1..q3)", "SK0307", null)]
    [InlineData("if(q1 = some, 1) = 1", "SK0307", null)]
    [InlineData("round(q1, 9) = 1", "SK0307", null)]
    [InlineData("age(q1) > 1", "SK0307", null)]
    [InlineData("job >= 1", "SK0308", null)]
    [InlineData("free > 1", "SK0308", null)]
    [InlineData("q1", "SK0308", null)]
    [InlineData("q1 and q2", "SK0308", null)]
    [InlineData("habit = smoking", "SK0308", null)]
    [InlineData("q1..q3 >= 1", "SK0308", null)]
    [InlineData("[q1, q2] = 1", "SK0308", null)]
    [InlineData("q1 in 3", "SK0308", null)]
    [InlineData("sum(free) > 1", "SK0308", null)]
    [InlineData("since = '2026-02-30'", "SK0308", null)]
    [InlineData("job = employd", "SK0309", "employed")]
    [InlineData("snuss in habit", "SK0309", "snus")]
    [InlineData("q1 in [never, sum]", "SK0309", null)]
    [InlineData("1 / 0 > 1", "SK0310", null)]
    [InlineData("q1 / 0.0 > 1", "SK0310", null)]
    [InlineData("any(q3..q1) >= 1", "SK0313", null)]
    [InlineData("any(q1..q9) >= 1", "SK0211", "q1")]
    public void A_fault_is_found_at_load_time_with_what_was_meant(string condition, string code, string? meant)
    {
        var problem = Evaluated.Fault(condition);
        Assert.Equal(code, problem.Code);
        Assert.Equal(meant, problem.DidYouMean);
        Assert.True(problem.Line > 0 && problem.Column > 0 && problem.What.Length > 0 && problem.Remedy.Length > 0);
    }

    [Fact]
    public void Too_long_is_refused() => Assert.Equal("SK0302", Evaluated.Fault(string.Join(" or ", Enumerable.Repeat("q1 = some", 200))).Code);

    [Fact]
    public void Too_deep_is_refused() => Assert.Equal("SK0303", Evaluated.Fault(new string('(', 900) + "q1 = 1" + new string(')', 900)).Code);

    [Fact]
    public void Too_many_parts_are_refused() => Assert.Equal("SK0304", Evaluated.NumberFault(string.Join("+", Enumerable.Repeat("1", 900))).Code);

    [Fact]
    public void Ranges_that_multiply_are_refused()
    {
        var items = string.Concat(Enumerable.Range(1, 150).Select(n => $"  - {{ id: q{n}, type: scale, text: T }}\n"));
        var compiled = Mini.Compile(Mini.With($"items:\n{items}flags:\n  - {{ id: x, when: any(q1..q150) >= all(q1..q150), text: X }}\n"));
        Assert.Equal("SK0304", Assert.Single(compiled.Problems).Code);
    }

    [Fact]
    public void A_fact_must_be_declared()
    {
        var problem = Assert.Single(Mini.Compile(Mini.With("""
            items: [{ id: q1, type: yes-no, text: A }]
            flags: [{ id: x, when: sex = female, text: X }]
            """)).Problems);
        Assert.Equal("SK0314", problem.Code);
    }

    [Fact]
    public void The_column_points_into_the_expression()
    {
        var problem = Assert.Single(Mini.Compile(Mini.With("""
            items: [{ id: q1, type: yes-no, text: A }]
            flags:
              - id: x
                when: q1 = yes and q7 = no
                text: X
            """)).Problems);
        Assert.Equal((10, 24), (problem.Line, problem.Column));
    }
}
