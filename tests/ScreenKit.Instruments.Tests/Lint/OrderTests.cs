namespace ScreenKit.Instruments.Tests.Lint;

public class OrderTests
{
    [Fact]
    public void A_condition_cannot_read_a_later_item()
    {
        var problem = Assert.Single(Mini.Compile(Mini.With("""
            items:
              - { id: q1, type: yes-no, text: A, show: q2 = yes }
              - { id: q2, type: yes-no, text: B }
            """)).Problems);
        Assert.Equal("SK0312", problem.Code);
        Assert.Equal(8, problem.Line);
    }

    [Fact]
    public void Nor_can_it_through_a_scale()
    {
        var problem = Assert.Single(Mini.Compile(Mini.With("""
            items:
              - { id: q1, type: yes-no, text: A }
              - { id: q2, type: yes-no, text: B, show: total >= 1 }
              - { id: q3, type: yes-no, text: C }
            scales: [{ id: total, title: T, sum: [q1, q3] }]
            """)).Problems);
        Assert.Equal("SK0312", problem.Code);
        Assert.Contains("total", problem.What);
    }

    [Theory]
    [InlineData("items: [{ id: q1, type: yes-no, text: A }]\nscales: [{ id: a, title: A, expression: b + 1 }, { id: b, title: B, expression: a + 1 }]", "a → b → a")]
    [InlineData("items: [{ id: q1, type: yes-no, text: A }]\nscales: [{ id: a, title: A, expression: a + 1 }]", "a → a")]
    [InlineData("items: [{ id: q1, type: yes-no, text: A, show: total >= 1 }]\nscales: [{ id: total, title: T, sum: q1 }]", "q1 → total → q1")]
    public void A_circle_is_named(string rest, string circle)
    {
        var problem = Assert.Single(Mini.Compile(Mini.With(rest)).Problems);
        Assert.Equal("SK0311", problem.Code);
        Assert.Contains(circle, problem.What);
    }
}
