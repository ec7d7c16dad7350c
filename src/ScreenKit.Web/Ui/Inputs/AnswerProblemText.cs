using System.Globalization;
using ScreenKit.Instruments.Answers;

namespace ScreenKit.Web.Ui.Inputs;

/// <summary>Tells a person what is wrong with an answer and what to do about it.</summary>
public static class AnswerProblemText
{
    public static string Fault(this Wording wording, AnswerProblem problem) => problem switch
    {
        { Fault: AnswerFault.Rule, Arguments: [var message, ..] } => message,
        { Fault: AnswerFault.OutOfRange, Arguments: [var lowest, var highest, ..] } => wording[RangeKey(lowest, highest), Readable(lowest), Readable(highest)],
        { Fault: AnswerFault.TooManyDecimals, Arguments: ["0", ..] } => wording["Input.Fault_NotWhole"],
        _ => wording[$"Input.Fault_{problem.Fault}", [.. problem.Arguments.Select(Readable)]],
    };

    private static string RangeKey(string lowest, string highest)
    {
        var kind = IsDate(lowest) || IsDate(highest) ? "Input.Fault_DateOutOfRange" : "Input.Fault_OutOfRange";
        return (lowest.Length, highest.Length) switch { (_, 0) => $"{kind}_Lowest", (0, _) => $"{kind}_Highest", _ => kind };
    }

    private static bool IsDate(string argument) => DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Readable(string argument) =>
        DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Formats.Date(date)
        : decimal.TryParse(argument, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? Formats.Number(number)
        : argument;
}
