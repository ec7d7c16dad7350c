namespace ScreenKit.Web.Ui.Inputs;

/// <summary>A line of text in a staff form; its problem is found in the page's model state under <see cref="Id"/>.</summary>
public sealed record FormField(string Name, string Label, string? Value = null)
{
    /// <summary>Differs from the name only where a page holds several forms of one kind.</summary>
    public string Id { get; init; } = Name;

    public string Type { get; init; } = "text";

    /// <summary>Lines of a longer text; null for a single line.</summary>
    public int? Rows { get; init; }

    public string? InputMode { get; init; }
    public string? Hint { get; init; }
    public string? Autocomplete { get; init; } = "off";
    public int MaxLength { get; init; } = 200;
    public string? Class { get; init; }

    public string HintId => $"{Id}-hint";
    public string ProblemId => $"{Id}-problem";

    public string? DescribedBy(bool hasProblem) =>
        (Hint is not null, hasProblem) switch
        {
            (true, true) => $"{HintId} {ProblemId}",
            (true, false) => HintId,
            (false, true) => ProblemId,
            _ => null,
        };
}
