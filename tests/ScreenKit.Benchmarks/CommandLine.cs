using System.CommandLine;
using System.CommandLine.Help;
using ScreenKit.Benchmarks.Answering;
using ScreenKit.Benchmarks.Faults;
using ScreenKit.Benchmarks.Scoring;

namespace ScreenKit.Benchmarks;

internal static class CommandLine
{
    public const int Kept = 0;
    public const int Broken = 1;
    public const int CouldNotRun = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            "Measures ScreenKit on this machine. Figures go to standard output as `name: figure`, progress to standard error.");
        root.Subcommands.Add(ScoringCommand.Create());
        root.Subcommands.Add(AnsweringCommand.Create());
        root.Subcommands.Add(FaultsCommand.Create());
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();

        var parsed = root.Parse(args);
        try
        {
            var exit = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? CouldNotRun : exit;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            await Console.Error.WriteLineAsync($"Could not run: {fault}");
            return CouldNotRun;
        }
    }

    public static Option<int> Number(string name, string description, int otherwise, int most = 1_000_000)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.Validators.Add(given =>
        {
            if (given.Tokens.Count > 0 && int.TryParse(given.Tokens[0].Value, out var number) && (number < 1 || number > most))
                given.AddError($"{name} is a number from 1 to {most}.");
        });
        return option;
    }
}
