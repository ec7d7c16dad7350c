using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.WorkedExamples;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments;

/// <summary>Runs the worked answer sheets of <c>examples.yaml</c>: published truth that the scoring must reproduce.</summary>
public static class Examples
{
    /// <summary>A problem for every example that cannot be read or whose scores differ; empty when all hold. Never throws.</summary>
    public static IReadOnlyList<Problem> Run(Instrument instrument, string examplesYaml)
    {
        var problems = new ProblemList(InstrumentFile.PathOf(instrument.Id, InstrumentFile.WorkedExamples));
        Run(instrument, examplesYaml, problems);
        return problems.Found;
    }

    /// <summary>How many examples the text holds; 0 when it cannot be read.</summary>
    public static int Count(string examplesYaml) => ExampleReader.Read(examplesYaml, new ProblemList("")).Count;

    /// <summary>The ids of the scales for which some example expects a value.</summary>
    internal static HashSet<string> Run(Instrument instrument, string examplesYaml, ProblemList problems)
    {
        var proved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in ExampleReader.Read(examplesYaml, problems))
        {
            if (problems.IsFull)
                break;
            ExampleRun.Run(instrument, example, problems, proved);
        }
        return proved;
    }
}
