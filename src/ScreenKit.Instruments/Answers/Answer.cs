namespace ScreenKit.Instruments.Answers;

/// <summary>What a person answered to one item, by code and never by position. An unanswered item has no answer.</summary>
public abstract record Answer;

/// <summary>One option of a choice or yes-no item.</summary>
public sealed record ChoiceAnswer(string Code) : Answer;

/// <summary>At least one option, in the order of the option list.</summary>
public sealed record ChoicesAnswer(IReadOnlyList<string> Codes) : Answer
{
    public bool Equals(ChoicesAnswer? other) => other is not null && Codes.SequenceEqual(other.Codes, StringComparer.Ordinal);

    public override int GetHashCode() => Codes.Count == 0 ? 0 : StringComparer.Ordinal.GetHashCode(Codes[0]);
}

/// <summary>Answer to a number or scale item.</summary>
public sealed record NumberAnswer(decimal Value) : Answer;

public sealed record TextAnswer(string Text) : Answer;

public sealed record DateAnswer(DateOnly Date) : Answer;

/// <summary>The person's own activities, at least one.</summary>
public sealed record ActivitiesAnswer(IReadOnlyList<Activity> Activities) : Answer
{
    public bool Equals(ActivitiesAnswer? other) => other is not null && Activities.SequenceEqual(other.Activities);

    public override int GetHashCode() => Activities.Count == 0 ? 0 : Activities[0].GetHashCode();
}

/// <param name="Text">In the person's own words.</param>
/// <param name="Rating">Within the item's range; null when named but not rated yet.</param>
public sealed record Activity(string Text, int? Rating);

/// <summary>Agreed. Consent that is not given is no answer.</summary>
public sealed record ConsentAnswer : Answer;
