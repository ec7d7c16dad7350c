using ScreenKit.Instruments.Journeys;

namespace ScreenKit.Cli;

/// <summary>Facts given as <c>name=value</c>.</summary>
internal sealed record FactArguments(Facts Facts, IReadOnlyList<string> Faults)
{
    public static FactArguments Read(IReadOnlyList<string> arguments)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument.Split('=') is ["sex" or "age" or "today", { Length: > 0 }] pair)
                facts[pair[0]] = pair[1];
            else
                faults.Add($"{argument} is no fact; write sex=female, age=51 or today=2026-01-31");
        }
        return new FactArguments(new Facts(facts), faults);
    }
}
