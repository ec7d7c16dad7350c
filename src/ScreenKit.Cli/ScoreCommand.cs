using System.CommandLine;
using ScreenKit.Instruments;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Cli;

/// <summary><c>screenkit score FOLDER --answers FILE</c>: the scores of one answer sheet as JSON.</summary>
internal static class ScoreCommand
{
    public static Command Create(TextReader input, TextWriter output, TextWriter error)
    {
        var folder = new Argument<string>("folder") { Description = "The instrument's folder." };
        var answers = new Option<string>("--answers") { Description = "JSON file of item ids with option codes or values; - reads standard input.", Required = true };
        var language = new Option<string?>("--language") { Description = "Language of the texts; the instrument's own when left out." };
        var facts = new Option<string[]>("--fact") { Description = "A fact about the respondent, such as sex=female, age=51 or today=2026-01-31.", DefaultValueFactory = _ => [] };
        var command = new Command("score", "Scores one answer sheet and prints the result as JSON.") { folder, answers, language, facts };
        command.SetAction(parsed =>
        {
            try
            {
                return Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(answers), parsed.GetValue(language), parsed.GetValue(facts) ?? [], input, output, error);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
            {
                error.WriteLine($"screenkit: {fault.Message}");
                return CommandLine.CouldNotRun;
            }
        });
        return command;
    }

    private static int Run(
        string folder, string file, string? language, IReadOnlyList<string> facts, TextReader input, TextWriter output, TextWriter error)
    {
        var name = Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        var compiled = InstrumentFile.Compile(name, Disk.ReadFolder(folder));
        if (compiled.Value is not { } instrument)
        {
            foreach (var problem in compiled.Problems)
                error.WriteLine(LintCommand.Line(problem));
            return CommandLine.Problems;
        }
        var sheet = AnswerFile.Read(instrument, file is "-" ? input.ReadToEnd() : Disk.Read(file));
        var known = FactArguments.Read(facts);
        foreach (var fault in sheet.Faults.Concat(known.Faults))
            error.WriteLine($"screenkit: {fault}");
        if (sheet.Faults.Count + known.Faults.Count > 0)
            return CommandLine.Problems;
        var spoken = language is null ? instrument : instrument.In(language);
        var battery = Battery.Of(spoken) with { TurnedOn = sheet.Given };
        output.WriteLine(ScoreOutput.Write(Scorer.Score(battery, sheet.Answers, known.Facts)[0]));
        return CommandLine.Clean;
    }
}
