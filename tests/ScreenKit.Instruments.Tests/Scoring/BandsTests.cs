using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Tests.Scoring;

public class BandsTests
{
    private static readonly Instrument Bands = Mini.Load("bands");

    [Theory]
    [InlineData(0, 0, "low")]
    [InlineData(2, 0, "low")]
    [InlineData(2, 1, "middle")]
    [InlineData(2, 2, "middle")]
    [InlineData(3, 2, "high")]
    [InlineData(3, 3, "high")]
    public void A_band_ends_at_its_highest_value(int q1, int q2, string band) =>
        Assert.Equal(band, Mini.Score(Bands, $$"""{ "q1": {{q1}}, "q2": {{q2}} }""").Scores[0].Band);

    [Theory]
    [InlineData("female", "elevated", null)]
    [InlineData("male", "low", null)]
    [InlineData(null, null, MissingReason.FactMissing)]
    [InlineData("other", null, MissingReason.FactMissing)]
    public void Bands_can_depend_on_a_fact(string? sex, string? band, MissingReason? reason)
    {
        var instrument = Mini.Sound(Mini.Compile(Mini.With("""
            uses: [sex]
            items: [{ id: q1, type: scale, text: A, max: 12 }]
            scales:
              - id: total
                title: Sum
                sum: q1
                bands:
                  - { when: sex = female, bands: [{ to: 2, id: low, text: L }, { to: 12, id: elevated, text: H }] }
                  - { when: sex = male, bands: [{ to: 3, id: low, text: L }, { to: 12, id: elevated, text: H }] }
            """)));
        var score = (sex is null ? Mini.Score(instrument, """{ "q1": 3 }""") : Mini.Score(instrument, """{ "q1": 3 }""", ("sex", sex))).Scores[0];
        Assert.Equal((3m, band, reason), (score.Value, score.Band, score.Reason));
    }

    [Fact]
    public void Flags_suggestions_follow_ups_and_dashboards_come_with_the_score()
    {
        var sheet = Mini.Score(Bands, """{ "q1": 3, "q2": 2 }""");
        Assert.Equal("Skåre 5, Høy: 3", sheet.Flags[0].Text);
        Assert.Equal(new Suggestion("Mål", "Tiltak", "doctor", TimeSpan.FromDays(42), "Bånd: 5, Høy"), Assert.Single(sheet.Suggestions));
        Assert.Equal(new FollowUp("bands", TimeSpan.FromDays(14)), Assert.Single(sheet.FollowUps));
        Assert.Equal([new Measured("total", 5, 0, 6), new Measured("q2", 2, 0, 3)], sheet.Dashboard);
    }

    [Fact]
    public void What_cannot_be_computed_leads_nowhere()
    {
        var sheet = Mini.Score(Bands, """{ "q1": 3 }""");
        Assert.Empty(sheet.Flags);
        Assert.Empty(sheet.Suggestions);
        Assert.Empty(sheet.FollowUps);
        Assert.Empty(sheet.Dashboard);
    }

    [Fact]
    public void A_frozen_sheet_reads_back_and_writes_the_same_bytes()
    {
        var sheet = Mini.Score(Bands, """{ "q1": 3, "q2": 2 }""");
        var json = ScoreJson.Write(sheet);
        Assert.Equal(json, ScoreJson.Write(ScoreJson.Read(json)));
        Assert.Equal(json, ScoreJson.Write(Mini.Score(Mini.Load("bands"), """{ "q2": 2, "q1": 3 }""")));
        Assert.Contains("Høy", json);
        Assert.Equal(sheet.Suggestions, ScoreJson.Read(json).Suggestions);
        Assert.Equal(sheet.Scores[0].Bands, ScoreJson.Read(json).Scores[0].Bands);
        Assert.Throws<System.Text.Json.JsonException>(() => ScoreJson.Read("null"));
    }
}
