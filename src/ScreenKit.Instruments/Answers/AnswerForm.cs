using System.Globalization;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Answers;

/// <summary>Reads and checks the form fields of one item. Whatever the fields hold, the outcome is an answer, nothing or a problem.</summary>
public static class AnswerForm
{
    /// <param name="prefix">Form field name of the item, such as <c>phq-9.q1</c>.</param>
    /// <param name="field">
    /// Every value posted under a field name; empty when the field is absent. Names: the prefix itself; for a date
    /// <c>.day .month .year</c> after it; for activities <c>.0.text .0.rating .1.text …</c>.
    /// </param>
    public static FormAnswer Read(Item item, string prefix, Func<string, IReadOnlyList<string>> field)
    {
        var fields = new FormFields(prefix, field);
        var read = item switch
        {
            ChoiceItem choice => Choice(choice.Options, fields),
            ChoicesItem choices => Choices(choices.Options, fields.All("")),
            ScaleItem scale => Scale(scale, fields),
            NumberItem number => Number(number, fields),
            TextItem text => Text(text, fields),
            DateItem date => FormDate.Read(date, fields),
            ActivitiesItem activities => FormActivities.Read(activities, fields),
            ConsentItem => Consent(fields),
            _ => FormAnswer.Empty,
        };
        return read.Answer is { } answer && AnswerRules.IsBroken(item, answer)
            ? FormAnswer.Fault(AnswerFault.Rule, item.Validate!.Message)
            : read;
    }

    private static FormAnswer Choice(OptionList options, FormFields fields) => fields.Single("", out var code) switch
    {
        { } problem => problem,
        null when code.Length == 0 => FormAnswer.Empty,
        _ => options.Find(code) is { } option ? new ChoiceAnswer(option.Code) : FormAnswer.Fault(AnswerFault.UnknownOption),
    };

    private static FormAnswer Choices(OptionList options, IReadOnlyList<string> codes)
    {
        var chosen = codes.ToHashSet(StringComparer.Ordinal);
        if (chosen.Count == 0)
            return FormAnswer.Empty;
        var found = options.Options.Where(option => chosen.Contains(option.Code)).ToArray();
        if (found.Length < chosen.Count)
            return FormAnswer.Fault(AnswerFault.UnknownOption);
        return found.Length > 1 && Array.Exists(found, option => option.Exclusive)
            ? FormAnswer.Fault(AnswerFault.ExclusiveCombined)
            : new ChoicesAnswer([.. found.Select(option => option.Code)]);
    }

    private static FormAnswer Scale(ScaleItem item, FormFields fields)
    {
        if (fields.Single("", out var text) is { } problem)
            return problem;
        if (text.Length == 0)
            return FormAnswer.Empty;
        return TypedNumber.TryRead(text, out var value, out var decimals) && decimals == 0
            ? Within(value, item.Min, item.Max)
            : FormAnswer.Fault(AnswerFault.NotANumber);
    }

    private static FormAnswer Number(NumberItem item, FormFields fields)
    {
        if (fields.Single("", out var text) is { } problem)
            return problem;
        if (text.Length == 0)
            return FormAnswer.Empty;
        if (!TypedNumber.TryRead(text, out var value, out var decimals))
            return FormAnswer.Fault(AnswerFault.NotANumber);
        return decimals > item.Decimals
            ? FormAnswer.Fault(AnswerFault.TooManyDecimals, item.Decimals.ToString(CultureInfo.InvariantCulture))
            : Within(value, item.Min, item.Max);
    }

    private static FormAnswer Within(decimal value, decimal? min, decimal? max) =>
        value < min || value > max || !Expressions.Amount.IsWithin(value)
            ? FormAnswer.Fault(AnswerFault.OutOfRange, Invariant(min), Invariant(max))
            : new NumberAnswer(value);

    private static FormAnswer Text(TextItem item, FormFields fields)
    {
        if (fields.Single("", out var raw) is { } problem)
            return problem;
        var text = TypedText.Clean(raw, item.IsParagraph);
        if (text.Length == 0)
            return FormAnswer.Empty;
        return text.Length > item.MaxLength
            ? FormAnswer.Fault(AnswerFault.TooLong, item.MaxLength.ToString(CultureInfo.InvariantCulture))
            : new TextAnswer(text);
    }

    private static FormAnswer Consent(FormFields fields) => fields.Single("", out var text) switch
    {
        { } problem => problem,
        null when text.Length == 0 => FormAnswer.Empty,
        _ => text is "yes" or "true" or "on" ? new ConsentAnswer() : FormAnswer.Fault(AnswerFault.UnknownOption),
    };

    private static string Invariant(decimal? number) => number is { } value ? value.ToString("0.######", CultureInfo.InvariantCulture) : "";
}
