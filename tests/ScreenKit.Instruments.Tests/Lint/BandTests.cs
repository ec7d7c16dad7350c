namespace ScreenKit.Instruments.Tests.Lint;

public class BandTests
{
    // Two scales of 0–3: a sum of 0–6, a mean of 0–3.
    private static IReadOnlyList<Problem> Problems(string scale) => Mini.Compile(Mini.With($$"""
        items:
          - { id: q1, type: scale, text: A, min: 0, max: 3 }
          - { id: q2, type: scale, text: B, min: 0, max: 3 }
        scales:
          - { id: total, title: Sum, {{scale}} }
        """)).Problems;

    [Theory]
    [InlineData("sum: q1..q2, bands: [{ to: 2, id: a, text: A }, { to: 6, id: b, text: B }]")]
    [InlineData("mean: q1..q2, bands: [{ to: 1.5, id: a, text: A }, { to: 3, id: b, text: B }]")]
    [InlineData("max: q1..q2, bands: [{ to: 3, id: a, text: A }]")]
    [InlineData("count: q1..q2, bands: [{ to: 0, id: a, text: A }, { to: 2, id: b, text: B }]")]
    [InlineData("expression: sum(q1..q2) * 4, bands: [{ to: 12, id: a, text: A }, { to: 24, id: b, text: B }]")]
    [InlineData("expression: 'if(q1 = 0, 0, q1 + q2)', bands: [{ to: 6, id: a, text: A }]")]
    [InlineData("expression: q1 - q2, bands: [{ to: -1, id: a, text: A }, { to: 3, id: b, text: B }]")]
    public void Bands_that_tile_the_reachable_range_are_accepted(string scale) => Assert.Empty(Problems(scale));

    [Theory]
    [InlineData("sum: q1..q2, bands: [{ to: 2, id: a, text: A }, { to: 5, id: b, text: B }]", "SK0403")]
    [InlineData("sum: q1..q2, bands: [{ to: 2, id: a, text: A }, { to: 7, id: b, text: B }]", "SK0411")]
    [InlineData("sum: q1..q2, bands: [{ to: 4, id: a, text: A }, { to: 4, id: b, text: B }, { to: 6, id: c, text: C }]", "SK0402")]
    [InlineData("sum: q1..q2, bands: [{ to: 5, id: a, text: A }, { to: 4, id: b, text: B }, { to: 6, id: c, text: C }]", "SK0402")]
    [InlineData("sum: q1..q2, bands: [{ to: -1, id: a, text: A }, { to: 6, id: b, text: B }]", "SK0404")]
    [InlineData("sum: q1..q2, bands: [{ to: 6, id: a, text: A }, { to: 9, id: b, text: B }]", "SK0404")]
    [InlineData("mean: q1..q2, bands: [{ to: 6, id: a, text: A }]", "SK0411")]
    [InlineData("sum: q1..q2, bands: [{ when: q1 = 1, bands: [{ to: 6, id: a, text: A }] }, { bands: [{ to: 5, id: a, text: A }] }]", "SK0403")]
    [InlineData("sum: q1..q2, bands: [{ bands: [{ to: 6, id: a, text: A }] }, { when: q1 = 1, bands: [{ to: 6, id: a, text: A }] }]", "SK0412")]
    [InlineData("expression: 1 / q1, bands: [{ to: 6, id: a, text: A }]", "SK0413")]
    public void Gaps_overlaps_and_unreachable_bands_are_errors(string scale, string code) =>
        Assert.Equal(code, Assert.Single(Problems(scale)).Code);

    [Fact]
    public void A_missing_rule_can_reach_beyond_the_plain_sum()
    {
        // Answering only the item of 0–10 counts the other as 10 too.
        var problem = Assert.Single(Mini.Compile(Mini.With("""
            items:
              - { id: q1, type: scale, text: A, min: 0, max: 10 }
              - { id: q2, type: scale, text: B, min: 0, max: 2 }
            scales:
              - { id: total, title: Sum, sum: q1..q2, missing: { allow: 1 }, bands: [{ to: 12, id: a, text: A }] }
            """)).Problems);
        Assert.Equal("SK0403", problem.Code);
        Assert.Contains("20", problem.What);
    }
}
