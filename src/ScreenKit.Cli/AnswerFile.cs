using System.Text.Json;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Cli;

/// <summary>Answers from a JSON object of item ids.</summary>
/// <param name="Given">Every answered item as <c>instrument.item</c>: an answer to an item that is off turns it on.</param>
internal sealed record AnswerFile(AnswerSet Answers, IReadOnlySet<string> Given, IReadOnlyList<string> Faults)
{
    /// <exception cref="JsonException">The text is not one JSON object.</exception>
    public static AnswerFile Read(Instrument instrument, string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
        if (document.RootElement.ValueKind is not JsonValueKind.Object)
            throw new JsonException("The answers are not a JSON object such as { \"q1\": 2 }.");
        var answers = AnswerSet.Empty;
        var faults = new List<string>();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            var item = instrument.Items.FirstOrDefault(item => item.IsQuestion && string.Equals(item.Id, property.Name, StringComparison.Ordinal));
            if (item is null)
            {
                faults.Add($"{instrument.Id} has no item {property.Name}");
                continue;
            }
            var read = AnswerJson.ReadLoose(item, property.Value);
            if (read.Problem is { } problem)
                faults.Add($"{property.Name} does not take {property.Value.GetRawText()}: {Explained(problem, item)}");
            else if (read.Answer is { } answer)
                answers = answers.With(new ItemKey(instrument.Id, item.Id), answer);
        }
        return new AnswerFile(answers, answers.Keys.Select(key => key.ToString()).ToHashSet(StringComparer.Ordinal), faults);
    }

    private static string Explained(AnswerProblem problem, Item item) => problem.Fault switch
    {
        AnswerFault.UnknownOption => item switch
        {
            ChoiceItem choice => $"the options are {Codes(choice.Options)}",
            ChoicesItem choices => $"the options are {Codes(choices.Options)}",
            _ => "no such option",
        },
        AnswerFault.SeveralValues => "it takes one answer",
        AnswerFault.NotANumber => "it takes a number",
        AnswerFault.OutOfRange => $"it takes {problem.Arguments[0]} to {problem.Arguments[1]}",
        AnswerFault.TooManyDecimals => $"it takes {problem.Arguments[0]} decimals",
        AnswerFault.NotADate => "it takes a date such as 2026-01-31",
        AnswerFault.TooLong => $"it takes at most {problem.Arguments[0]}",
        AnswerFault.ExclusiveCombined => "one of the options stands alone",
        AnswerFault.RatingWithoutActivity => "it takes activities such as [{ \"text\": \"Walk\", \"rating\": 4 }]",
        _ => problem.Arguments[0],
    };

    private static string Codes(OptionList options) => string.Join(", ", options.Options.Select(option => option.Code));
}
