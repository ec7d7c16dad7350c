namespace ScreenKit.Instruments.Tests.Yaml;

public class StructureTests
{
    private const string Item = "items: [{ id: q1, type: yes-no, text: A }]\n";

    [Theory]
    [InlineData("itms: []\n" + Item, "SK0201", "items")]
    [InlineData("items: [{ id: q1, type: yes-no, tekst: A, text: A }]", "SK0201", "text")]
    [InlineData("minutes: 3", "SK0202", null)]
    [InlineData("items: [{ id: q1, type: choice, text: A }]", "SK0202", null)]
    [InlineData("items: [{ id: q1, type: yes-no }]", "SK0202", null)]
    [InlineData("minutes: many\n" + Item, "SK0203", null)]
    [InlineData("minutes: 2.5\n" + Item, "SK0203", null)]
    [InlineData("intro: [a]\n" + Item, "SK0203", null)]
    [InlineData("items: q1", "SK0203", null)]
    [InlineData("items: [{ id: q1, type: yes-no, text: A, required: maybe }]", "SK0203", null)]
    [InlineData(Item + "flags: [{ id: x, when: q1, text: X, respond-within: soon }]", "SK0203", null)]
    [InlineData("items: [{ id: q1, type: choise, text: A }]", "SK0204", "choice")]
    [InlineData(Item + "flags: [{ id: x, when: q1, text: X, level: urgnt }]", "SK0204", "urgent")]
    [InlineData(Item + "routes: [{ to: plann }]", "SK0204", "plan")]
    [InlineData("uses: [gender]\n" + Item, "SK0204", null)]
    [InlineData("minutes: 100000\n" + Item, "SK0205", null)]
    [InlineData("items: [{ id: q1, type: scale, text: A, min: 5, max: 2 }]", "SK0205", null)]
    [InlineData("items: [{ id: Q1, type: yes-no, text: A }]", "SK0206", "q1")]
    [InlineData("items: [{ id: søvn nå, type: yes-no, text: A }]", "SK0206", "sovn-na")]
    [InlineData("items: [{ id: and, type: yes-no, text: A }]", "SK0206", null)]
    [InlineData("items: [{ id: q1, type: yes-no, text: A }, { id: q1, type: yes-no, text: B }]", "SK0207", null)]
    [InlineData("items: [{ id: q1, type: choice, text: A, options: [{ code: a, text: A }, { code: a, text: B }] }]", "SK0207", null)]
    [InlineData(Item + "scales: [{ id: q1, title: X, sum: q1 }]", "SK0207", null)]
    [InlineData("items: [{ id: q1, type: choice, text: A, options: oftn }]\noptions: { often: [{ code: a, text: A }] }", "SK0208", "often")]
    [InlineData(Item + "scales: [{ id: x, title: X, sum: q1..q7 }]", "SK0211", "q1")]
    [InlineData(Item + "routes: [{ to: dashboard, measure: q2 }]", "SK0214", "q1")]
    [InlineData("items: [{ id: q1, type: scale, text: A, decimals: 1 }]", "SK0215", null)]
    [InlineData("items: [{ id: q1, type: info, text: A }]", "SK0216", null)]
    [InlineData(Item + "flags: [{ id: x, when: q1, text: 'Svarte {q2}' }]", "SK0217", "q1")]
    [InlineData(Item + "scales: [{ id: x, title: X }]", "SK0401", null)]
    [InlineData(Item + "scales: [{ id: x, title: X, sum: q1, mean: q1 }]", "SK0401", null)]
    public void A_fault_has_a_code_a_place_and_a_remedy(string rest, string code, string? meant)
    {
        var compiled = Mini.Compile(Mini.With(rest));
        Assert.Null(compiled.Value);
        var problem = compiled.Problems.First(problem => problem.Code == code);
        Assert.Equal(meant, problem.DidYouMean);
        Assert.True(problem is { Line: > 0, Column: > 0, File: "instrument.yaml", What.Length: > 0, Remedy.Length: > 0 });
    }

    [Fact]
    public void The_place_is_the_line_and_column_of_the_fault()
    {
        var problem = Assert.Single(Mini.Compile(Mini.With("items:\n  - id: q1\n    type: yes-no\n    text: A\n    hnt: B\n")).Problems);
        Assert.Equal(("SK0201", 11, 5, "hint"), (problem.Code, problem.Line, problem.Column, problem.DidYouMean));
    }

    [Fact]
    public void The_folder_must_bear_the_id()
    {
        var compiled = InstrumentFile.Compile("questionnaires/other", new Dictionary<string, string> { ["instrument.yaml"] = Mini.With(Item) });
        Assert.Equal(("SK0209", "questionnaires/other/instrument.yaml"), (compiled.Problems[0].Code, compiled.Problems[0].File));
    }

    [Fact]
    public void A_folder_without_instrument_is_a_problem() =>
        Assert.Equal("SK0212", Assert.Single(InstrumentFile.Compile("x", new Dictionary<string, string>()).Problems).Code);

    [Fact]
    public void A_licence_is_needed_and_credit_where_it_is_due()
    {
        Assert.Contains(Mini.Compile("screenkit: 1\nid: mini\ntitle: M\npurpose: screening\nlanguage: nb\n" + Item).Problems, problem => problem.Code == "SK0601");
        var attribution = Mini.With(Item).Replace("class: free", "class: attribution");
        Assert.Contains(Mini.Compile(attribution).Problems, problem => problem.Code == "SK0606");
    }

    [Fact]
    public void Unused_options_are_a_warning_and_the_instrument_stands()
    {
        var compiled = Mini.Compile(Mini.With(Item + "options: { often: [{ code: a, text: A }] }"));
        Assert.NotNull(compiled.Value);
        Assert.Equal(("SK0213", Severity.Warning), (compiled.Problems[0].Code, compiled.Problems[0].Severity));
    }

    [Fact]
    public void The_version_follows_the_text_and_not_the_line_ends_or_examples()
    {
        var yaml = Mini.With(Item);
        var version = Mini.Sound(Mini.Compile(yaml)).Version;
        Assert.Matches("^[0-9a-f]{64}$", version);
        Assert.Equal(version, Mini.Sound(Mini.Compile(yaml.Replace("\n", "\r\n"))).Version);
        Assert.Equal(version, Mini.Sound(Mini.Compile(yaml, ("examples.yaml", "- name: x"))).Version);
        Assert.NotEqual(version, Mini.Sound(Mini.Compile(yaml + "# ny\n")).Version);
        Assert.NotEqual(version, Mini.Sound(Mini.Compile(yaml, ("en.yaml", "title: Mini\nitems.q1: A\n"))).Version);
    }
}
