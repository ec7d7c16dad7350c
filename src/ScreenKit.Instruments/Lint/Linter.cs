using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Lint;

/// <summary>Everything that can be known about an instrument before anyone answers: what compiling finds, its worked examples, and its references to other instruments.</summary>
public static class Linter
{
    /// <param name="folder">Shown in problems; its last segment must be the instrument's id.</param>
    /// <param name="files">File name to text, as for <see cref="InstrumentFile.Compile"/>.</param>
    /// <param name="others">Whether an instrument with an id exists, and the instrument when it could be read.</param>
    public static Compiled<Instrument> Lint(string folder, IReadOnlyDictionary<string, string> files, Func<string, (bool Exists, Instrument? Instrument)> others)
    {
        var compiled = InstrumentFile.Compile(folder, files, (draft, found) => References.Check(draft, others, found));
        if (compiled.Value is not { } instrument)
            return compiled;
        IReadOnlyList<Problem> problems = [.. compiled.Problems, .. Proofs(folder, instrument, files)];
        return new Compiled<Instrument>(problems.Any(problem => problem.Severity is Severity.Error) ? null : instrument, problems);
    }

    private static IReadOnlyList<Problem> Proofs(string folder, Instrument instrument, IReadOnlyDictionary<string, string> files)
    {
        var problems = new ProblemList(InstrumentFile.PathOf(folder, InstrumentFile.WorkedExamples));
        var proved = files.TryGetValue(InstrumentFile.WorkedExamples, out var examples) ? Examples.Run(instrument, examples, problems) : [];
        foreach (var scale in instrument.Scales.Where(scale => !proved.Contains(scale.Id)))
        {
            problems.Add(Catalogue.NoExample, null, $"No worked example expects a value of “{scale.Id}”.",
                $"Add one to {InstrumentFile.WorkedExamples}, from a published source where there is one.");
        }
        return problems.Found;
    }
}
