using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Gathers the problems of one file. Beyond <see cref="Most"/> the rest is left out: nobody reads it.</summary>
internal sealed class ProblemList(string file)
{
    private const int Most = 200;
    private const int LongestQuote = 80;

    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Found => problems;

    /// <summary>Readers stop here, so that a hostile file cannot buy time with its faults.</summary>
    public bool IsFull => problems.Count >= Most;

    public bool HasErrors { get; private set; }

    public void Add(Rule rule, YamlNode? place, string what, string remedy, string? didYouMean = null) =>
        Add(rule, place?.Line ?? 0, place?.Column ?? 0, what, remedy, didYouMean);

    public void Add(Rule rule, int line, int column, string what, string remedy, string? didYouMean = null)
    {
        HasErrors |= rule.Severity is Severity.Error;
        if (!IsFull)
            problems.Add(new Problem(rule.Code, rule.Severity, file, line, column, what, remedy, didYouMean));
    }

    /// <summary>Places the fault inside the scalar where it stands on one line as written.</summary>
    public void Add(ExpressionFault fault, YamlScalar place)
    {
        var offset = place.Text.Contains('\n', StringComparison.Ordinal) ? 0 : fault.At + (place.IsPlain ? 0 : 1);
        Add(fault.Rule, place.Line, place.Column + offset, fault.What, fault.Remedy, fault.DidYouMean);
    }

    /// <summary>The author's words, cut where they would drown the message.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? $"“{line}”" : $"“{line[..LongestQuote]}…”";
    }
}
