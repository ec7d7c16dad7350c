using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Tests.Expressions;

/// <summary>Evaluates expressions as an author's file would: as scales and as flags of a mini instrument.</summary>
internal static class Evaluated
{
    private static readonly string Source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "MiniInstruments", "expressions.yaml"));

    public static decimal? Number(string expression, string answers = "{}", params (string, string)[] facts)
    {
        var instrument = Mini.Sound(Compile($"scales:\n  - id: x\n    title: X\n    expression: {Quoted(expression)}\n"));
        return Mini.Score(instrument, answers, facts).Scores[0].Value;
    }

    /// <summary>true, false, or null for unknown: whether the condition or its opposite raises a flag.</summary>
    public static bool? Truth(string condition, string answers = "{}", params (string, string)[] facts)
    {
        var instrument = Mini.Sound(Compile($"""
            flags:
              - id: yes
                when: {Quoted(condition)}
                text: Ja
              - id: no
                when: {Quoted($"not ({condition})")}
                text: Nei
            """));
        var raised = Mini.Score(instrument, answers, facts).Flags.Select(flag => flag.Id).ToArray();
        return raised switch
        {
            ["yes"] => true,
            ["no"] => false,
            [] => null,
            _ => throw new InvalidOperationException("Both a condition and its opposite hold."),
        };
    }

    public static Problem Fault(string condition) =>
        Assert.Single(Compile($"flags:\n  - id: x\n    when: {Quoted(condition)}\n    text: X\n").Problems);

    public static Problem NumberFault(string expression) =>
        Assert.Single(Compile($"scales:\n  - id: x\n    title: X\n    expression: {Quoted(expression)}\n").Problems);

    private static Compiled<Instrument> Compile(string rest) => Mini.Compile(Source + rest);

    private static string Quoted(string text) => $"'{text.Replace("'", "''")}'";
}
