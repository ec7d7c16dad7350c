using System.Globalization;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Answers and numbers as people read them.</summary>
internal static class AnswerText
{
    public static string? Of(Item item, Answer answer, string language) => answer switch
    {
        ChoiceAnswer(var code) => ItemNode.OptionsOf(item)?.Find(code)?.Text,
        ChoicesAnswer(var codes) => string.Join(", ", codes.Select(code => ItemNode.OptionsOf(item)?.Find(code)?.Text).OfType<string>()),
        NumberAnswer(var number) => Number(number, language),
        TextAnswer(var text) => text,
        DateAnswer(var date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ActivitiesAnswer(var activities) => string.Join(", ", activities.Select(activity => activity.Text)),
        _ => null,
    };

    /// <summary>English writes a decimal point; the other languages here a comma.</summary>
    public static string Number(decimal number, string language)
    {
        var text = number.ToString("0.##########", CultureInfo.InvariantCulture);
        return language.StartsWith("en", StringComparison.Ordinal) ? text : text.Replace('.', ',');
    }
}
