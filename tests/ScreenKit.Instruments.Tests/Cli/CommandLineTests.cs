using System.Text.Json;
using ScreenKit.Cli;

namespace ScreenKit.Instruments.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("screenkit").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Exit, string Output, string Error) Run(string input, params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        return (CommandLine.Run(args, new StringReader(input), output, error), output.ToString(), error.ToString());
    }

    private string Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private const string Definition = """
        items: [{ id: q1, type: scale, text: A, max: 3 }, { id: q2, type: scale, text: B, max: 3 }]
        scales: [{ id: total, title: T, sum: q1..q2, bands: [{ to: 3, id: low, text: L }, { to: 6, id: high, text: H }] }]
        """;

    private const string Proof = "- { name: Full, source: Egen, answers: { q1: 3, q2: 3 }, expect: { total: 6, total.band: high } }\n";

    [Fact]
    public void Lint_counts_what_is_sound()
    {
        Write("mini/instrument.yaml", Mini.With(Definition));
        Write("mini/examples.yaml", Proof);
        Write("batteries/one.yaml", "screenkit: 1\nid: one\ntitle: En\nparts: [{ instrument: mini }]\n");
        var (exit, output, error) = Run("", "lint", folder);
        Assert.Equal("1 instrument, 1 scale, 2 bands, 1 example proved, 1 battery: no problems", output.Trim());
        Assert.Equal((0, ""), (exit, error));
    }

    [Fact]
    public void Lint_says_where_and_what_to_write_instead()
    {
        Write("mini/instrument.yaml", Mini.With(Definition.Replace("sum: q1..q2", "summ: q1..q2")));
        var (exit, output, _) = Run("", "lint", folder);
        Assert.Equal(1, exit);
        Assert.Contains("mini/instrument.yaml:8:33: error SK0201: There is no key “summ” here. →", output);
        Assert.Contains("(did you mean sum?)", output);
        Assert.EndsWith("2 problems", output.Trim());
    }

    [Fact]
    public void Lint_reports_an_example_that_fails()
    {
        Write("mini/instrument.yaml", Mini.With(Definition));
        Write("mini/examples.yaml", Proof.Replace("total: 6", "total: 5"));
        var (exit, output, _) = Run("", "lint", Path.Combine(folder, "mini"));
        Assert.Equal(1, exit);
        Assert.Contains("examples.yaml:1:", output);
        Assert.Contains("total is 6, expected 5", output);
    }

    [Theory]
    [InlineData("lint", "no-such-folder")]
    [InlineData("lint")]
    [InlineData("nonsense")]
    [InlineData("score", "no-such-folder", "--answers", "-")]
    public void What_cannot_run_exits_with_2(params string[] args)
    {
        var (exit, _, error) = Run("{}", args);
        Assert.Equal(2, exit);
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_folder_without_instruments_cannot_be_linted() => Assert.Equal(2, Run("", "lint", folder).Exit);

    [Fact]
    public void Score_prints_the_published_result()
    {
        var (exit, output, _) = Run(
            """{ "q1": 2, "q2": "half", "q3": 2, "q4": 2, "q5": 1, "q6": 1, "q7": 2, "q8": 0, "q9": 0, "q10": "somewhat" }""",
            "score", Path.Combine(Repository.Questionnaires, "phq-9"), "--answers", "-", "--language", "en");
        Assert.Equal(0, exit);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.Equal(["instrument", "version", "scores", "flags", "suggestions"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal("phq-9", root.GetProperty("instrument").GetString());
        Assert.Equal(64, root.GetProperty("version").GetString()!.Length);
        Assert.Equal("""{"value":12,"band":"moderate","answered":9,"of":9}""", JsonSerializer.Serialize(root.GetProperty("scores").GetProperty("total")));
        Assert.Equal(0, root.GetProperty("flags").GetArrayLength());
        Assert.Equal("Course in preparation for therapy – depression", root.GetProperty("suggestions")[0].GetString());
    }

    [Fact]
    public void Score_says_how_many_answers_are_missing()
    {
        Write("mini/instrument.yaml", Mini.With(Definition));
        var (exit, output, _) = Run("", "score", Path.Combine(folder, "mini"), "--answers", Write("answers.json", """{ "q1": 1 }"""));
        Assert.Equal(0, exit);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("""{"value":null,"band":null,"answered":1,"of":2,"reason":"1 of 2 answers missing"}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("scores").GetProperty("total")));
    }

    [Theory]
    [InlineData("female", "elevated")]
    [InlineData("male", "low")]
    public void A_fact_decides_the_band(string sex, string band)
    {
        var (_, output, _) = Run("""{ "q1": 2, "q2": 1, "q3": 0 }""",
            "score", Path.Combine(Repository.Questionnaires, "audit-c"), "--answers", "-", "--fact", $"sex={sex}");
        Assert.Contains($"\"band\": \"{band}\"", output);
    }

    [Theory]
    [InlineData("""{ "q7": 1 }""", 1, "mini has no item q7")]
    [InlineData("""{ "q1": 9 }""", 1, "it takes 0 to 3")]
    [InlineData("""{ "q1": "much" }""", 1, "it takes a number")]
    [InlineData("not json", 2, "screenkit:")]
    [InlineData("[]", 2, "not a JSON object")]
    [InlineData("""{ "q1": 1, "q1": 2 }""", 2, "screenkit:")]
    public void Wrong_answers_are_named(string answers, int exit, string error)
    {
        Write("mini/instrument.yaml", Mini.With(Definition));
        var result = Run(answers, "score", Path.Combine(folder, "mini"), "--answers", "-");
        Assert.Equal((exit, ""), (result.Exit, result.Output));
        Assert.Contains(error, result.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("lint", "--help")]
    [InlineData("score", "--help")]
    public void Help_shows_examples(params string[] args)
    {
        var (exit, output, _) = Run("", args);
        Assert.Equal(0, exit);
        Assert.Contains("Examples:", output);
    }

    [Fact]
    public void The_program_itself_starts() =>
        Assert.Equal(0, typeof(CommandLine).Assembly.EntryPoint!.Invoke(null, [new[] { "--version" }]));
}
