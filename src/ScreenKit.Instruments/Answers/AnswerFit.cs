using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Answers;

/// <summary>Whether a stored answer is one the item takes. What does not fit counts as unanswered.</summary>
internal static class AnswerFit
{
    public static bool Fits(Item item, Answer answer) => (item, answer) switch
    {
        (ChoiceItem choice, ChoiceAnswer(var code)) => choice.Options.Find(code) is not null,
        (ChoicesItem choices, ChoicesAnswer(var codes)) => Fits(choices.Options, codes),
        (ScaleItem scale, NumberAnswer(var value)) => value >= scale.Min && value <= scale.Max && decimal.IsInteger(value),
        (NumberItem number, NumberAnswer(var value)) => Fits(number, value),
        (TextItem text, TextAnswer(var written)) => written.Length <= text.MaxLength,
        (DateItem day, DateAnswer(var date)) => !(date < day.Min) && !(date > day.Max),
        (ActivitiesItem activities, ActivitiesAnswer(var given)) => Fits(activities, given),
        (ConsentItem, ConsentAnswer) => true,
        _ => false,
    };

    private static bool Fits(OptionList options, IReadOnlyList<string> codes)
    {
        var exclusive = false;
        for (var index = 0; index < codes.Count; index++)
        {
            if (options.Find(codes[index]) is not { } option)
                return false;
            exclusive |= option.Exclusive;
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (string.Equals(codes[earlier], codes[index], StringComparison.Ordinal))
                    return false;
            }
        }
        return codes.Count == 1 || (codes.Count > 1 && !exclusive);
    }

    private static bool Fits(NumberItem number, decimal value) =>
        !(value < number.Min) && !(value > number.Max) && Expressions.Amount.IsWithin(value) && decimal.Round(value, number.Decimals) == value;

    private static bool Fits(ActivitiesItem item, IReadOnlyList<Activity> activities)
    {
        if (activities.Count == 0 || activities.Count > item.AtMost)
            return false;
        foreach (var (text, rating) in activities)
        {
            if (text.Length == 0 || rating < item.Min || rating > item.Max)
                return false;
        }
        return true;
    }
}
