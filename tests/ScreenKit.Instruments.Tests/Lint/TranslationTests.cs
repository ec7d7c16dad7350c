namespace ScreenKit.Instruments.Tests.Lint;

public class TranslationTests
{
    private static readonly string Yaml = Mini.With("""
        intro: Hei
        options: { often: [{ code: never, value: 0, text: Aldri }, { code: daily, value: 1, text: Daglig }] }
        items:
          - { id: q1, type: choice, text: Spørsmål, hint: Tips, options: often }
          - { id: q2, type: yes-no, text: Ja eller nei }
          - { id: q3, type: scale, text: Skala, low: Lite, high: Mye }
          - { id: q4, type: number, text: Antall, unit: "%" }
          - { id: q5, type: choice, text: Valg, options: [{ code: a, text: Første }] }
        scales: [{ id: total, title: Sum, sum: q1, bands: [{ to: 0, id: low, text: Lav }, { to: 1, id: high, text: Høy }] }]
        flags: [{ id: daily, when: q1 = daily, text: "Svarte {q1}" }]
        routes: [{ to: dashboard, measure: total }, { to: plan, suggest: { goal: Mål, measure: Tiltak } }]
        """);

    private const string English = """
        title: Mini in English
        intro: Hello
        options.often.never: Never
        options.often.daily: Daily
        items.q1: Question
        items.q1.hint: Hint
        items.q2: Yes or no
        items.q3: Scale
        items.q3.low: Little
        items.q3.high: Much
        items.q4: Number
        items.q5: Choice
        options.q5.a: First
        scales.total.title: Sum score
        scales.total.bands.low: Low
        scales.total.bands.high: High
        flags.daily.text: "Answered {q1}"
        routes.1.goal: Goal
        routes.1.measure: Measure
        """;

    [Fact]
    public void Every_text_comes_in_the_language_asked_for()
    {
        var compiled = Mini.Compile(Yaml, ("en.yaml", English));
        Assert.Empty(compiled.Problems);
        var english = compiled.Value!.In("en");
        var sheet = Mini.Score(english, """{ "q1": "daily" }""");
        Assert.Equal("Answered Daily", sheet.Flags[0].Text);
        Assert.Equal(("Sum score", "High"), (sheet.Scores[0].Title, sheet.Scores[0].BandText));
        Assert.Equal("Measure", sheet.Suggestions[0].Measure);
        Assert.Equal("Question", sheet.Scores[0].Contributions[0].ItemText);
        Assert.Equal("Mini in English", english.Title);
        Assert.Equal(["nb", "en"], english.Languages);
        Assert.Equal(compiled.Value.Version, english.Version);
        Assert.Equal("Yes", ((Definitions.ChoiceItem)english.Items[1]).Options.Options[0].Text);
    }

    [Theory]
    [InlineData("en-GB", "en", "Mini in English")]
    [InlineData("de", "nb", "Mini")]
    [InlineData("nb", "nb", "Mini")]
    public void The_nearest_language_is_found(string asked, string language, string title)
    {
        var instrument = Mini.Compile(Yaml, ("en.yaml", English)).Value!;
        Assert.Equal((language, title), (instrument.In(asked).Language, instrument.In(asked).Title));
        Assert.Equal((language, title), (instrument.In("en").In(asked).Language, instrument.In("en").In(asked).Title));
        Assert.Same(instrument.In("en"), instrument.In("en-US"));
    }

    [Fact]
    public void A_copy_with_other_texts_does_not_see_the_old_ones()
    {
        var instrument = Mini.Compile(Yaml, ("en.yaml", English)).Value!;
        Mini.Score(instrument, "{}");
        instrument.In("en");
        var renamed = instrument with { Scales = [instrument.Scales[0] with { Id = "renamed" }] };
        Assert.Equal("renamed", Mini.Score(renamed, "{}").Scores[0].Scale);
        Assert.Equal("renamed", renamed.In("en").Scales[0].Id);
    }

    [Fact]
    public void A_missing_text_is_a_warning_and_the_source_shows()
    {
        var compiled = Mini.Compile(Yaml, ("en.yaml", English.Replace("items.q2: Yes or no\n", "")));
        var problem = Assert.Single(compiled.Problems);
        Assert.Equal(("SK0501", Severity.Warning, "en.yaml"), (problem.Code, problem.Severity, problem.File));
        Assert.Contains("items.q2", problem.What);
        Assert.Equal("Ja eller nei", compiled.Value!.In("en").Items[1].Text);
    }

    [Theory]
    [InlineData("items.q22: More", "SK0502", "items.q2")]
    [InlineData("items.q1.hnt: More", "SK0502", "items.q1.hint")]
    public void A_left_over_text_is_named_with_what_was_meant(string line, string code, string meant)
    {
        var problem = Assert.Single(Mini.Compile(Yaml, ("en.yaml", $"{English}\n{line}\n")).Problems);
        Assert.Equal((code, meant), (problem.Code, problem.DidYouMean));
    }

    [Fact]
    public void Placeholders_must_be_kept()
    {
        var problem = Assert.Single(Mini.Compile(Yaml, ("en.yaml", English.Replace("{q1}", "{q2}"))).Problems);
        Assert.Equal("SK0505", problem.Code);
    }

    [Fact]
    public void A_file_named_after_no_language_is_refused() =>
        Assert.Contains(Mini.Compile(Yaml, ("English.yaml", English)).Problems, problem => problem.Code == "SK0503");

    [Fact]
    public void Yes_and_no_are_translated_by_hand_where_no_text_is_built_in()
    {
        var yaml = Mini.With("items: [{ id: q1, type: yes-no, text: A }]");
        Assert.Equal(3, Mini.Compile(yaml, ("uk.yaml", "title: Міні")).Problems.Count);
        var compiled = Mini.Compile(yaml, ("uk.yaml", "title: Міні\nitems.q1: А\noptions.yes-no.yes: Так\noptions.yes-no.no: Ні\n"));
        Assert.Empty(compiled.Problems);
        Assert.Equal("Так", ((Definitions.ChoiceItem)compiled.Value!.In("uk").Items[0]).Options.Options[0].Text);
    }
}
