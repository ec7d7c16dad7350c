namespace ScreenKit.Web.Ui.Inputs;

/// <summary>A line of text in a staff form; its problem is found in the page's model state under <paramref name="Name"/>.</summary>
public sealed record FormField(string Name, string Label, string? Value = null)
{
    public string Type { get; init; } = "text";
    public string? Hint { get; init; }
    public string? Autocomplete { get; init; } = "off";
    public int MaxLength { get; init; } = 200;
    public string? Class { get; init; }

    public string HintId => $"{Name}-hint";
    public string ProblemId => $"{Name}-problem";

    public string? DescribedBy(bool hasProblem) =>
        (Hint is not null, hasProblem) switch
        {
            (true, true) => $"{HintId} {ProblemId}",
            (true, false) => HintId,
            (false, true) => ProblemId,
            _ => null,
        };
}
