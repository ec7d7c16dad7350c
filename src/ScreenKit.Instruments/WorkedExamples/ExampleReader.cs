using ScreenKit.Instruments.Expressions.Nodes;
using ScreenKit.Instruments.Lint;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.WorkedExamples;

/// <summary>Reads <c>examples.yaml</c>: a list of examples.</summary>
internal static class ExampleReader
{
    public static IReadOnlyList<Example> Read(string text, ProblemList problems) =>
        YamlTree.ReadList(text, problems) is { } list
            ? [.. list.Elements.OfType<YamlMap>().Select(map => Read(new MapReader(map, problems)))]
            : [];

    private static Example Read(MapReader map)
    {
        var name = map.TextNeeded("name", "Say what the example shows: name: …");
        map.Text("source");
        map.Needed("answers", "Write the answers: answers: { q1: half }; {} for none.");
        map.Needed("expect", "Write what is expected: expect: { total: 12 }.");
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Inner("facts")?.Map.Entries ?? [])
        {
            if (!FactNode.Known.Contains(key.Text, StringComparer.Ordinal) && key.Text is not SinceNode.Today)
                map.Problems.Add(Catalogue.UnknownWord, key, $"There is no fact {ProblemList.Quote(key.Text)}.", "Use sex, age or today.");
            facts[key.Text] = Reading.Text(value, map.Problems) ?? "";
        }
        var example = new Example(name, map.Map, map.Inner("answers")?.Map.Entries ?? [], facts, map.Inner("expect")?.Map.Entries ?? []);
        map.Close();
        return example;
    }
}
