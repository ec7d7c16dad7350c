using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Ui.Inputs;

/// <summary>One item of an instrument as it stands in a form.</summary>
/// <param name="Name">Form field name, such as <c>phq-9.q1</c>; parts of an answer are <c>phq-9.born.day</c>.</param>
/// <param name="Values">What was posted or is stored, by field name; empty when nothing is.</param>
/// <param name="Problem">Why the answer was refused, in the reader's language.</param>
/// <param name="IsHeading">The question is the page's heading of first level.</param>
public sealed record ItemField(
    Item Item, string Name, Func<string, IReadOnlyList<string>> Values, string? Problem = null, bool IsHeading = false)
{
    /// <summary>Id of the first control, which the error summary links to.</summary>
    public string Id => Part("");

    public string HintId => Part("hint");
    public string ProblemId => Part("problem");
    public bool HasProblem => Problem is not null;

    /// <summary>What the control must be described by, or null.</summary>
    public string? DescribedBy => (Item.Hint, Problem) switch
    {
        (null, null) => null,
        (not null, null) => HintId,
        (null, not null) => ProblemId,
        _ => $"{HintId} {ProblemId}",
    };

    public string Value => ValueOf(Name);

    public string ValueOf(string name) => Values(name) is [var first, ..] ? first : "";

    public bool IsChosen(string code) => Values(Name).Contains(code, StringComparer.Ordinal);

    /// <summary>An id that is unique on the page and needs no escaping in a selector or fragment.</summary>
    public string Part(string suffix)
    {
        var id = Name.Replace('.', '-');
        return suffix.Length == 0 ? id : $"{id}--{suffix}";
    }
}
