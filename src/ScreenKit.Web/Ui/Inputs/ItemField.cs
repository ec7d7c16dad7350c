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

    /// <summary>Value of <c>aria-invalid</c>; null leaves the attribute out.</summary>
    public string? Invalid => HasProblem ? "true" : null;

    public string? UnitId => Item is NumberItem { Unit: not null } ? Part("unit") : null;

    /// <summary>Ids of the texts that a control is described by; null leaves the attribute out.</summary>
    public string? DescribedBy
    {
        get
        {
            string?[] ids = [UnitId, HasHint ? HintId : null, HasProblem ? ProblemId : null];
            var described = string.Join(' ', ids.OfType<string>());
            return described.Length == 0 ? null : described;
        }
    }

    public bool HasHint => Item.Hint is not null || Item is ChoicesItem || LengthLimit is not null;

    /// <summary>Worth telling beforehand only when a person could reach it.</summary>
    public int? LengthLimit => Item is TextItem { IsParagraph: true, MaxLength: < 2000 } text ? text.MaxLength : null;

    public string Value => ValueOf(Name);

    /// <summary>The partial that shows this kind of item.</summary>
    public string View => Item switch
    {
        ChoiceItem { IsYesNo: true } => "_YesNo",
        ChoiceItem => "_Choice",
        ChoicesItem => "_Choices",
        ScaleItem => "_Scale",
        NumberItem => "_Number",
        TextItem => "_Text",
        DateItem => "_Date",
        ActivitiesItem => "_Activities",
        ConsentItem => "_Consent",
        InfoItem => "_Info",
        _ => throw new NotSupportedException($"An item of kind {Item.GetType().Name} has no place in a form."),
    };

    public string ValueOf(string name) => Values(name) is [var first, ..] ? first : "";

    public bool IsChosen(string code) => Values(Name).Contains(code, StringComparer.Ordinal);

    /// <summary>An id that is unique on the page and needs no escaping in a fragment.</summary>
    public string Part(string suffix)
    {
        var id = Name.Replace('.', '-');
        return suffix.Length == 0 ? id : $"{id}--{suffix}";
    }
}
