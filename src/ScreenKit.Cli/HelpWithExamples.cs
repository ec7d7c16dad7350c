using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ScreenKit.Cli;

/// <summary>The usual help, then examples and exit codes of the command asked about.</summary>
internal sealed class HelpWithExamples(TextWriter output) : SynchronousCommandLineAction
{
    private const string Lint = "  screenkit lint questionnaires";
    private const string LintOne = "  screenkit lint questionnaires/phq-9";
    private const string Score = "  screenkit score questionnaires/phq-9 --answers answers.json --language en";
    private const string ScoreInput = "  echo '{ \"q1\": \"monthly\", \"q2\": 1, \"q3\": 0 }' | screenkit score questionnaires/audit-c --answers - --fact sex=female";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exit = new HelpAction().Invoke(parseResult);
        var (examples, codes) = parseResult.CommandResult.Command.Name switch
        {
            "lint" => (new[] { Lint, LintOne }, "0 no problems, 1 problems, 2 could not run"),
            "score" => ([Score, ScoreInput], "0 scored, 1 the answers or the instrument are wrong, 2 could not run"),
            _ => ([Lint, Score], "0 fine, 1 problems, 2 could not run"),
        };
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine(example);
        output.WriteLine();
        output.WriteLine($"Exit codes: {codes}");
        return exit;
    }
}
