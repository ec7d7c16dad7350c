using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Ui.Inputs;

/// <summary>An answer as people read it: the option's text, a number with its unit, a written-out date.</summary>
public static class AnswerText
{
    /// <summary>One line for most answers, one for each activity; null stands for an unanswered item.</summary>
    public static IReadOnlyList<string> Answer(this Wording wording, Item item, Answer? answer) => (item, answer) switch
    {
        (_, null) => [wording["Answer.NotAnswered"]],
        (ChoiceItem choice, ChoiceAnswer given) => [choice.Options.Find(given.Code)?.Text ?? given.Code],
        (ChoicesItem choices, ChoicesAnswer given) => [.. given.Codes.Select(code => choices.Options.Find(code)?.Text ?? code)],
        (NumberItem { Unit: { } unit }, NumberAnswer given) => [$"{Formats.Number(given.Value)} {unit}"],
        (ScaleItem scale, NumberAnswer given) => [wording["Answer.OnScale", Formats.Number(given.Value), Formats.Number(scale.Min), Formats.Number(scale.Max)]],
        (_, NumberAnswer given) => [Formats.Number(given.Value)],
        (_, DateAnswer given) => [Formats.Date(given.Date)],
        (_, TextAnswer given) => [given.Text],
        (_, ActivitiesAnswer given) => [.. given.Activities.Select(activity => Activity(wording, activity))],
        (_, ConsentAnswer) => [wording["Answer.Agreed"]],
        _ => throw new NotSupportedException($"An answer of kind {answer.GetType().Name} has no text."),
    };

    private static string Activity(Wording wording, Activity activity) =>
        $"{activity.Text}: {(activity.Rating is { } rating ? Formats.Number(rating) : wording["Answer.NotAnswered"])}";
}
