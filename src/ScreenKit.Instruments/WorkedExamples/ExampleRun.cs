using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Lint;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.WorkedExamples;

/// <summary>Answers an instrument as an example says, and holds the result against what it expects.</summary>
internal static class ExampleRun
{
    private const string Missing = "missing";

    public static void Run(Instrument instrument, Example example, ProblemList problems, HashSet<string> proved)
    {
        if (Answers(instrument, example, problems) is not { } answers)
            return;
        var battery = Battery.Of(instrument) with { TurnedOn = instrument.Items.Where(item => item.Off).Select(item => $"{instrument.Id}.{item.Id}").ToHashSet(StringComparer.Ordinal) };
        var sheet = Scorer.Score(battery, answers, new Facts(example.Facts))[0];
        foreach (var (key, expected) in example.Expect)
        {
            if (key.Text is "flags")
                Flags(instrument, example, sheet, expected, problems);
            else
                Score(instrument, example, sheet, key, expected, problems, proved);
        }
    }

    private static AnswerSet? Answers(Instrument instrument, Example example, ProblemList problems)
    {
        var answers = new Dictionary<ItemKey, Answer>();
        var complete = true;
        foreach (var (key, value) in example.Answers)
        {
            if (instrument.Items.FirstOrDefault(item => item.IsQuestion && string.Equals(item.Id, key.Text, StringComparison.Ordinal)) is not { } item)
            {
                problems.Add(Catalogue.ExampleAnswer, key, $"{Named(example)} answers {ProblemList.Quote(key.Text)}, which is no item.",
                    "Use an item's id.", Spelling.Nearest(key.Text, instrument.Items.Select(other => other.Id)));
                complete = false;
                continue;
            }
            var read = AnswerJson.ReadLoose(item, YamlJson.Of(value));
            if (read.Problem is { } problem)
            {
                var codes = Expressions.Nodes.ItemNode.OptionsOf(item)?.Options.Select(option => option.Code).ToArray() ?? [];
                problems.Add(Catalogue.ExampleAnswer, value, $"{Named(example)}: “{item.Id}” does not take this answer ({problem.Fault}).",
                    codes.Length > 0 ? $"Use {string.Join(", ", codes.Take(8))}." : "Use a value within its limits.",
                    value is YamlScalar scalar ? Spelling.Nearest(scalar.Text, codes) : null);
                complete = false;
            }
            else if (read.Answer is { } answer)
            {
                answers[new ItemKey(instrument.Id, item.Id)] = answer;
            }
        }
        return complete ? AnswerSet.Of(answers) : null;
    }

    private static void Score(
        Instrument instrument, Example example, ScoreSheet sheet, YamlScalar key, YamlNode expected, ProblemList problems, HashSet<string> proved)
    {
        var band = key.Text.EndsWith(".band", StringComparison.Ordinal);
        var id = band ? key.Text[..^".band".Length] : key.Text;
        if (sheet.Scores.FirstOrDefault(other => string.Equals(other.Scale, id, StringComparison.Ordinal)) is not { } score)
        {
            problems.Add(Catalogue.ExampleExpectation, key, $"{Named(example)} expects {ProblemList.Quote(key.Text)}, which is no scale.",
                "Use a scale's id, its id with .band, or flags.", Spelling.Nearest(id, instrument.Scales.Select(scale => scale.Id)));
            return;
        }
        if (Reading.Text(expected, problems) is not { } wanted)
            return;
        var known = instrument.Scales.First(scale => string.Equals(scale.Id, id, StringComparison.Ordinal)).BandSets.SelectMany(set => set.Bands).Select(other => other.Id);
        if (band && wanted is not Missing && !known.Contains(wanted, StringComparer.Ordinal))
        {
            problems.Add(Catalogue.ExampleExpectation, expected, $"{Named(example)} expects the band {ProblemList.Quote(wanted)}, which “{id}” does not have.",
                "Use a band's id, or missing.", Spelling.Nearest(wanted, known));
            return;
        }
        if (!band && wanted is not Missing)
        {
            if (Reading.Number(expected, problems, decimal.MinValue, decimal.MaxValue) is not { } number)
                return;
            wanted = Reading.Invariant(number);
            proved.Add(id);
        }
        var actual = band ? score.Band : score.Value is { } value ? Reading.Invariant(value) : null;
        if (!string.Equals(actual ?? Missing, wanted, StringComparison.Ordinal))
            Differs(example, expected, key.Text, wanted, actual ?? Missing, problems);
    }

    private static void Flags(Instrument instrument, Example example, ScoreSheet sheet, YamlNode expected, ProblemList problems)
    {
        var wanted = new List<string>();
        foreach (var element in expected is YamlList list ? list.Elements : [expected])
        {
            if (Reading.Text(element, problems) is not { } id)
                continue;
            wanted.Add(id);
            if (!instrument.Flags.Any(flag => string.Equals(flag.Id, id, StringComparison.Ordinal)))
            {
                problems.Add(Catalogue.ExampleExpectation, element, $"{Named(example)} expects the flag {ProblemList.Quote(id)}, which does not exist.",
                    "Use a flag's id.", Spelling.Nearest(id, instrument.Flags.Select(flag => flag.Id)));
                return;
            }
        }
        var raised = sheet.Flags.Select(flag => flag.Id).Order(StringComparer.Ordinal);
        var sorted = wanted.Order(StringComparer.Ordinal);
        if (!raised.SequenceEqual(sorted, StringComparer.Ordinal))
            Differs(example, expected, "flags", $"[{string.Join(", ", sorted)}]", $"[{string.Join(", ", raised)}]", problems);
    }

    private static void Differs(Example example, YamlNode place, string what, string wanted, string actual, ProblemList problems) =>
        problems.Add(Catalogue.ExampleFails, place, $"{Named(example)}: {what} is {actual}, expected {wanted}.",
            "Correct the scoring if the source is right, else the example.");

    private static string Named(Example example) => $"Example {ProblemList.Quote(example.Name)}";
}
