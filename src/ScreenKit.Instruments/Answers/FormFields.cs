namespace ScreenKit.Instruments.Answers;

/// <summary>The posted values of one item; empty strings count as nothing.</summary>
internal sealed class FormFields(string prefix, Func<string, IReadOnlyList<string>> field)
{
    public IReadOnlyList<string> All(string suffix) =>
        [.. field(prefix + suffix).Where(value => !string.IsNullOrWhiteSpace(value))];

    /// <summary>The trimmed value, or ""; a problem when several are given.</summary>
    public FormAnswer? Single(string suffix, out string value)
    {
        var values = All(suffix);
        value = values.Count == 0 ? "" : values[0].Trim();
        return values.Count > 1 ? FormAnswer.Fault(AnswerFault.SeveralValues) : null;
    }
}
