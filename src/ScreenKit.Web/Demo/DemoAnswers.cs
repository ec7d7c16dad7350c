using System.Text.Json;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Demo;

/// <summary>Answers as the demo's stories write them.</summary>
internal static class DemoAnswers
{
    /// <param name="json">
    /// Instrument to answers: an object from item to answer, or a list for q1, q2, … where null is not answered. Choices by
    /// code or value.
    /// </param>
    public static List<KeyValuePair<ItemKey, Answer?>> Read(Battery sitting, string json)
    {
        using var story = JsonDocument.Parse(json);
        return
        [
            .. from part in story.RootElement.EnumerateObject()
               let instrument = sitting.Parts.Single(known => known.Instrument.Id == part.Name).Instrument
               from given in Given(part.Value)
               where given.Value.ValueKind != JsonValueKind.Null
               select KeyValuePair.Create(new ItemKey(instrument.Id, given.Key), (Answer?)Answer(instrument, given.Key, given.Value)),
        ];
    }

    /// <param name="ballot">A sign for each question in order: the option's number, 0–9 and A for 10 on a scale, a dot for no answer.</param>
    public static List<KeyValuePair<ItemKey, Answer?>> ReadBallot(Instrument instrument, string ballot)
    {
        var questions = instrument.Items.Where(item => item.IsQuestion && item is not TextItem).ToList();
        return
        [
            .. questions.Zip(ballot).Where(pair => pair.Second != '.')
                .Select(pair => KeyValuePair.Create(new ItemKey(instrument.Id, pair.First.Id), (Answer?)Ticked(pair.First, pair.Second))),
        ];
    }

    private static Answer Ticked(Item item, char sign) => item is ChoiceItem choice
        ? new ChoiceAnswer(choice.Options.Options[sign - '1'].Code)
        : new NumberAnswer(sign == 'A' ? 10 : sign - '0');

    private static IEnumerable<KeyValuePair<string, JsonElement>> Given(JsonElement part) =>
        part.ValueKind == JsonValueKind.Array
            ? part.EnumerateArray().Select((value, position) => KeyValuePair.Create($"q{position + 1}", value))
            : part.EnumerateObject().Select(item => KeyValuePair.Create(item.Name, item.Value));

    private static Answer Answer(Instrument instrument, string id, JsonElement value)
    {
        var item = instrument.Items.Single(item => item.Id == id);
        return AnswerJson.ReadLoose(item, value).Answer
            ?? throw new InvalidOperationException($"The demo answers {instrument.Id}.{id} with {value}, which does not fit.");
    }
}
