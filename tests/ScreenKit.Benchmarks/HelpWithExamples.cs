using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ScreenKit.Benchmarks;

/// <summary>The usual help, then examples and exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const string Examples = """
        Examples:
          dotnet run -c Release --project tests/ScreenKit.Benchmarks -- scoring --seconds 10
          dotnet run -c Release --project tests/ScreenKit.Benchmarks -- answering --seconds 20 --connections 8
          dotnet run -c Release --project tests/ScreenKit.Benchmarks -- answering --battery
          dotnet run -c Release --project tests/ScreenKit.Benchmarks -- faults --rounds 200 --clients 50

        Exit codes: 0 every promise kept, 1 a promise broken (a wrong score, a lost or doubled answer), 2 could not run
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exit = new HelpAction().Invoke(parseResult);
        Console.WriteLine(Examples);
        return exit;
    }
}
