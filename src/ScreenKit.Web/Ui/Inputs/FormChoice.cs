namespace ScreenKit.Web.Ui.Inputs;

/// <summary>One of a few in a staff form: shown as a list to open, or as radio buttons.</summary>
/// <param name="Options">Value and text of each.</param>
public sealed record FormChoice(string Name, string Label, IReadOnlyList<(string Value, string Text)> Options, string? Value = null)
{
    /// <summary>Differs from the name only where a page holds several forms of one kind.</summary>
    public string Id { get; init; } = Name;

    public string? Hint { get; init; }
    public string HintId => $"{Id}-hint";
    public string ProblemId => $"{Id}-problem";

    public string? DescribedBy(bool hasProblem)
    {
        string?[] ids = [Hint is null ? null : HintId, hasProblem ? ProblemId : null];
        var described = string.Join(' ', ids.OfType<string>());
        return described.Length == 0 ? null : described;
    }
}
