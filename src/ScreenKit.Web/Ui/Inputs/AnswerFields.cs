using System.Globalization;
using ScreenKit.Instruments.Answers;

namespace ScreenKit.Web.Ui.Inputs;

/// <summary>A stored answer as the form fields that show it: the other way round of <see cref="AnswerForm"/>.</summary>
public static class AnswerFields
{
    /// <summary>For <see cref="ItemField.Values"/>: the fields of all these answers, by name.</summary>
    public static Func<string, IReadOnlyList<string>> Of(IEnumerable<KeyValuePair<ItemKey, Answer>> answers)
    {
        var fields = answers.SelectMany(answer => Of(answer.Key.ToString(), answer.Value)).ToLookup(field => field.Name, field => field.Value, StringComparer.Ordinal);
        return name => [.. fields[name]];
    }

    public static IEnumerable<(string Name, string Value)> Of(string name, Answer answer) => answer switch
    {
        ChoiceAnswer choice => [(name, choice.Code)],
        ChoicesAnswer choices => choices.Codes.Select(code => (name, code)),
        NumberAnswer number => [(name, number.Value.ToString("0.######", CultureInfo.CurrentCulture))],
        TextAnswer text => [(name, text.Text)],
        DateAnswer date => [($"{name}.day", Plain(date.Date.Day)), ($"{name}.month", Plain(date.Date.Month)), ($"{name}.year", Plain(date.Date.Year))],
        ActivitiesAnswer activities => activities.Activities.SelectMany((activity, index) => new[]
        {
            ($"{name}.{index}.text", activity.Text),
            ($"{name}.{index}.rating", activity.Rating is { } rating ? Plain(rating) : ""),
        }),
        ConsentAnswer => [(name, "true")],
        _ => throw new NotSupportedException($"An answer of kind {answer.GetType().Name} has no form fields."),
    };

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);
}
