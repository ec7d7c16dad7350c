using ScreenKit.Web.Care;

namespace ScreenKit.Web.Demo;

/// <summary>A patient who does not exist: why they come, what they answered, what was agreed.</summary>
/// <param name="NationalId">Synthetic: 80 is added to the month.</param>
internal sealed record DemoCase(string Name, string Born, Sex Sex, string NationalId, string Episode, params IReadOnlyList<DemoSitting> Sittings)
{
    public string Language { get; init; } = "nb";
}

/// <param name="AskedDaysAgo">When it was handed out.</param>
/// <param name="AnsweredDaysAgo">Null when nothing is submitted yet; with answers all the same it is a draft.</param>
internal sealed record DemoSitting(string Definition, int AskedDaysAgo, int? AnsweredDaysAgo = null, string Answers = "{}")
{
    /// <summary>Of the submission, by Greenwich; null means two hours and twenty minutes before now.</summary>
    public int? Hour { get; init; } = 18;

    public DemoReview? Review { get; init; }
}

/// <summary>What a clinician did with a result.</summary>
/// <param name="FlagAction">What was done about its flag.</param>
/// <param name="Accepted">Of the suggestions: how the measure begins, the goal in the person's words, and how far it has come.</param>
internal sealed record DemoReview(int DaysAgo, string? FlagAction, params IReadOnlyList<DemoAccepted> Accepted)
{
    /// <summary>How the measure begins, and why not.</summary>
    public (string Measure, string Reason)? Declined { get; init; }
}

internal sealed record DemoAccepted(string Measure, string Goal, MeasureStatus Status = MeasureStatus.Planned);
