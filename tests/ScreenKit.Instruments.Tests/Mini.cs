using System.Text.Json;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Tests;

/// <summary>Tiny instruments, one engine feature each, and people answering them.</summary>
internal static class Mini
{
    public static Instrument Load(string name, params (string File, string Text)[] others)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "MiniInstruments", $"{name}.yaml");
        var files = others.ToDictionary(other => other.File, other => other.Text);
        files["instrument.yaml"] = File.ReadAllText(path);
        return Sound(InstrumentFile.Compile(name, files));
    }

    public static Compiled<Instrument> Compile(string yaml, params (string File, string Text)[] others)
    {
        var files = others.ToDictionary(other => other.File, other => other.Text);
        files["instrument.yaml"] = yaml;
        return InstrumentFile.Compile("", files);
    }

    public static Instrument Sound(Compiled<Instrument> compiled) =>
        compiled.Value ?? throw new InvalidOperationException(string.Join('\n', compiled.Problems));

    /// <summary>The head that every instrument needs; items and what follows are the test's own.</summary>
    public static string With(string rest, string id = "mini") => $$"""
        screenkit: 1
        id: {{id}}
        title: Mini
        purpose: screening
        language: nb
        licence: { class: free, text: Egen tekst }

        """ + rest;

    public static IReadOnlyDictionary<string, Answer> Sheet(Instrument instrument, string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(
            property => property.Name,
            property => Read(instrument, property.Name, property.Value));
    }

    public static AnswerSet Answers(Instrument instrument, string json) => AnswerSet.Of(
        Sheet(instrument, json).Select(answer => KeyValuePair.Create(new ItemKey(instrument.Id, answer.Key), answer.Value)));

    public static AnswerSet And(this AnswerSet set, AnswerSet other) => AnswerSet.Of(set.Concat(other));

    public static ScoreSheet Score(Instrument instrument, string json, params (string Name, string Value)[] facts) =>
        Scorer.Score(Battery.Of(instrument), Answers(instrument, json), Facts(facts))[0];

    public static Facts Facts(params (string Name, string Value)[] facts) =>
        new(facts.ToDictionary(fact => fact.Name, fact => fact.Value));

    public static Walk Walk(Instrument instrument, string json, params string[] turnedOn) => Journey.Of(
        Battery.Of(instrument) with { TurnedOn = turnedOn.ToHashSet() }, Answers(instrument, json), Facts());

    private static Answer Read(Instrument instrument, string id, JsonElement value)
    {
        var item = instrument.Items.Single(item => item.Id == id);
        return AnswerJson.ReadLoose(item, value).Answer ?? throw new InvalidOperationException($"{id} does not take {value}");
    }
}
