namespace ScreenKit.Instruments.Answers;

/// <summary>What came out of reading one item's form fields. Both null: the person left it empty.</summary>
public sealed record FormAnswer(Answer? Answer, AnswerProblem? Problem)
{
    public static FormAnswer Empty { get; } = new(null, null);

    public static implicit operator FormAnswer(Answer answer) => FromAnswer(answer);

    public static FormAnswer FromAnswer(Answer answer) => new(answer, null);

    internal static FormAnswer Fault(AnswerFault fault, params string[] arguments) =>
        new(null, new AnswerProblem(fault, arguments));
}

/// <summary>Why an answer is refused; shown to the person as the text <c>Fault_&lt;name&gt;</c>.</summary>
/// <param name="Arguments">For the text's placeholders: limits, number of decimals, the author's message.</param>
public sealed record AnswerProblem(AnswerFault Fault, IReadOnlyList<string> Arguments);

/// <summary>
/// Arguments by fault: OutOfRange lowest, highest (empty when open) · TooManyDecimals the number allowed ·
/// TooLong the most characters (or activities) · Rule the author's message · the others none.
/// </summary>
public enum AnswerFault
{
    UnknownOption,
    SeveralValues,
    NotANumber,
    OutOfRange,
    TooManyDecimals,
    NotADate,
    TooLong,
    ExclusiveCombined,
    RatingWithoutActivity,
    Rule,
}
