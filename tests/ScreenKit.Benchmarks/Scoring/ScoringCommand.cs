using System.CommandLine;

namespace ScreenKit.Benchmarks.Scoring;

/// <summary>How fast the engine scores, beside the same questionnaires written by hand.</summary>
internal static class ScoringCommand
{
    private const int Sheets = 1_000;

    public static Command Create()
    {
        var seconds = CommandLine.Number("--seconds", "How long to measure; the engine and the bare loop get half each.", 10);
        var command = new Command(
            "scoring",
            "Scores filled-in PHQ-9 and GAD-7 sheets in turn on one thread, from typed answers to a finished score sheet. "
            + "The bare loop does sum, band, one condition and one flag over a dictionary of the same answers. "
            + "Both must agree about every sheet.") { seconds };
        command.SetAction(parsed => Run(parsed.GetValue(seconds)));
        return command;
    }

    private static int Run(int seconds)
    {
        var sheets = FilledSheet.Draw(Sheets);
        var wrong = sheets.Count(sheet => !sheet.AgreesWithBareLoop());
        var measured = Pace.Measure(sheets, TimeSpan.FromSeconds(seconds));

        Figures.Print("sheets-per-second", measured.Engine, 0);
        Figures.Print("bare-loop-per-second", measured.Bare, 0);
        Figures.Print("ratio-to-bare-loop", measured.Engine / measured.Bare, 4);
        Figures.Print("allocated-bytes-per-sheet", measured.BytesPerSheet, 0);
        Figures.Print("wrong", wrong);
        return wrong == 0 ? CommandLine.Kept : CommandLine.Broken;
    }
}
