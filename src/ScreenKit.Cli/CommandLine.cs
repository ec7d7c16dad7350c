using System.CommandLine;
using System.CommandLine.Help;

namespace ScreenKit.Cli;

/// <summary>The engine on files, for authors and their build.</summary>
public static class CommandLine
{
    public const int Clean = 0;
    public const int Problems = 1;
    public const int CouldNotRun = 2;

    public static int Run(IReadOnlyList<string> args, TextReader input, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks and scores questionnaires written as YAML files.");
        root.Subcommands.Add(LintCommand.Create(output, error));
        root.Subcommands.Add(ScoreCommand.Create(input, output, error));
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(output);
        var parsed = root.Parse(args);
        var configuration = new InvocationConfiguration { Output = output, Error = error };
        var exit = parsed.Invoke(configuration);
        return parsed.Errors.Count > 0 ? CouldNotRun : exit;
    }
}
