using System.Globalization;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Answers;

/// <summary>The person's own activities; empty rows between them close up.</summary>
internal static class FormActivities
{
    private const int LongestActivity = 200;

    public static FormAnswer Read(ActivitiesItem item, FormFields fields)
    {
        var activities = new List<Activity>();
        for (var row = 0; row <= item.AtMost; row++)
        {
            var prefix = string.Create(CultureInfo.InvariantCulture, $".{row}");
            if (fields.Single($"{prefix}.text", out var raw) is { } severalTexts)
                return severalTexts;
            if (fields.Single($"{prefix}.rating", out var rated) is { } severalRatings)
                return severalRatings;
            var text = TypedText.Clean(raw, paragraph: false);
            if (text.Length == 0 && rated.Length == 0)
                continue;
            if (row == item.AtMost)
                return FormAnswer.Fault(AnswerFault.TooLong, item.AtMost.ToString(CultureInfo.InvariantCulture));
            if (text.Length == 0)
                return FormAnswer.Fault(AnswerFault.RatingWithoutActivity);
            if (text.Length > LongestActivity)
                return FormAnswer.Fault(AnswerFault.TooLong, LongestActivity.ToString(CultureInfo.InvariantCulture));
            if (Rating(item, rated, out var rating) is { } problem)
                return problem;
            activities.Add(new Activity(text, rating));
        }
        return activities.Count == 0 ? FormAnswer.Empty : new ActivitiesAnswer(activities);
    }

    private static FormAnswer? Rating(ActivitiesItem item, string text, out int? rating)
    {
        rating = null;
        if (text.Length == 0)
            return null;
        if (!TypedNumber.TryRead(text, out var value, out var decimals) || decimals > 0)
            return FormAnswer.Fault(AnswerFault.NotANumber);
        if (value < item.Min || value > item.Max)
        {
            return FormAnswer.Fault(AnswerFault.OutOfRange,
                item.Min.ToString(CultureInfo.InvariantCulture), item.Max.ToString(CultureInfo.InvariantCulture));
        }
        rating = (int)value;
        return null;
    }
}
