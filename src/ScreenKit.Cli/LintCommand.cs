using System.CommandLine;
using ScreenKit.Instruments;

namespace ScreenKit.Cli;

/// <summary><c>screenkit lint PATH</c>: every problem with its place and remedy, and a count of what was checked.</summary>
internal static class LintCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var path = new Argument<string>("path") { Description = "An instrument's folder, or a folder of folders such as questionnaires." };
        var command = new Command("lint", "Checks instruments, their translations and worked examples, and batteries.") { path };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), output, error));
        return command;
    }

    private static int Run(string path, TextWriter output, TextWriter error)
    {
        try
        {
            if (!Directory.Exists(path))
            {
                error.WriteLine($"screenkit: there is no folder {path}");
                return CommandLine.CouldNotRun;
            }
            var checking = new QuestionnaireCheck(path);
            if (checking.Folders.Count == 0)
            {
                error.WriteLine($"screenkit: no instrument.yaml in {path} or below");
                return CommandLine.CouldNotRun;
            }
            var problems = checking.Run();
            foreach (var problem in problems)
                output.WriteLine(Line(problem));
            output.WriteLine(checking.Summary(problems.Count));
            return problems.Count == 0 ? CommandLine.Clean : CommandLine.Problems;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"screenkit: {fault.Message}");
            return CommandLine.CouldNotRun;
        }
    }

    public static string Line(Problem problem)
    {
        var severity = problem.Severity is Severity.Error ? "error" : "warning";
        var hint = problem.DidYouMean is { } meant ? $" (did you mean {meant}?)" : "";
        return $"{problem.File}:{problem.Line}:{problem.Column}: {severity} {problem.Code}: {problem.What} → {problem.Remedy}{hint}";
    }
}
