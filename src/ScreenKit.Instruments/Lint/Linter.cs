using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;
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
        var compiled = InstrumentFile.Compile(folder, files);
        if (compiled.Value is not { } instrument)
            return compiled;
        var problems = new List<Problem>(compiled.Problems);
        var own = new ProblemList(InstrumentFile.PathOf(folder, InstrumentFile.Definition));
        References(instrument, others, own);
        problems.AddRange(own.Found);
        problems.AddRange(Proofs(folder, instrument, files));
        return new Compiled<Instrument>(problems.Exists(problem => problem.Severity is Severity.Error) ? null : instrument, problems);
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

    private static void References(Instrument instrument, Func<string, (bool Exists, Instrument? Instrument)> others, ProblemList problems)
    {
        foreach (var route in instrument.Routes.OfType<AssignRoute>())
            Exists(route.Instrument, others, problems);
        foreach (var node in Expressions(instrument).SelectMany(expression => expression.Root.Descendants()).OfType<ElsewhereNode>())
        {
            if (Exists(node.Instrument, others, problems) is { } other && Names.Of(other) is var names
                && (node.IsBand ? names.FindBand(node.Name) : names.Find(node.Name)) is null)
            {
                problems.Add(Catalogue.UnknownName, null, $"“{node.Instrument}” has no item or scale “{node.Name}”.", "Use one of its ids.",
                    Spelling.Nearest(node.Name, names.All));
            }
        }
    }

    private static Instrument? Exists(string id, Func<string, (bool Exists, Instrument? Instrument)> others, ProblemList problems)
    {
        var (exists, other) = others(id);
        if (!exists)
            problems.Add(Catalogue.UnknownInstrument, null, $"There is no instrument “{id}”.", "Name a folder under questionnaires.");
        return other;
    }

    private static IEnumerable<Expression> Expressions(Instrument instrument) =>
        instrument.Items.SelectMany(item => new[] { item.Show, item.Validate?.Rule })
            .Concat(instrument.Scales.SelectMany(scale => scale.BandSets.Select(set => set.When).Append(scale.Expression)))
            .Concat(instrument.Flags.Select(flag => flag.When))
            .Concat(instrument.Routes.Select(route => route.When))
            .OfType<Expression>();
}
