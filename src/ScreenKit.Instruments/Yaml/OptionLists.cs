using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Reads option lists: named ones under <c>options:</c>, and inline ones in an item.</summary>
internal sealed class OptionLists
{
    private const int MostOptions = 1000;
    private const decimal LargestValue = 1_000_000m;
    private readonly Dictionary<string, OptionList> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlScalar> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public IEnumerable<OptionList> Named => lists.Values;

    public static OptionLists Read(MapReader instrument)
    {
        var read = new OptionLists();
        if (instrument.Inner("options") is not { } named)
            return read;
        foreach (var (key, value) in named.Map.Entries)
        {
            if (!Ids.IsId(key.Text))
            {
                named.Problems.Add(Catalogue.BadId, key, $"{ProblemList.Quote(key.Text)} is no id for an option list.",
                    "Use lower-case a–z, digits and hyphens.", Ids.Corrected(key.Text));
            }
            else if (ReadOptions(key.Text, value, named.Problems) is { } list)
            {
                read.lists[key.Text] = list;
                read.places[key.Text] = key;
            }
        }
        return read;
    }

    /// <summary>The options of an item: the name of a list, or a list of its own.</summary>
    public OptionList? Of(MapReader item)
    {
        var problems = item.Problems;
        switch (item.Needed("options", "Name a list under options:, or write the options here."))
        {
            case null:
                return null;
            case YamlScalar name:
                used.Add(name.Text);
                if (lists.TryGetValue(name.Text, out var list))
                    return list;
                problems.Add(Catalogue.UnknownOptionList, name, $"There is no option list {ProblemList.Quote(name.Text)}.",
                    "Write it under options:.", Spelling.Nearest(name.Text, lists.Keys));
                return null;
            case var node:
                return ReadOptions(null, node, problems);
        }
    }

    public void ReportUnused(ProblemList problems)
    {
        foreach (var (name, place) in places)
        {
            if (!used.Contains(name))
                problems.Add(Catalogue.UnusedOptionList, place, $"No item uses the option list “{name}”.", "Remove it, or name it in an item.");
        }
    }

    private static OptionList? ReadOptions(string? name, YamlNode node, ProblemList problems)
    {
        if (node is not YamlList { Elements.Count: > 0 } list)
        {
            problems.Add(Catalogue.WrongType, node, "A list of options belongs here.", "Write - { code: some, value: 1, text: Noen dager }.");
            return null;
        }
        var options = new List<Option>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in list.Elements)
        {
            if (problems.IsFull || options.Count == MostOptions)
            {
                problems.Add(Catalogue.TooMany, element, $"More than {MostOptions} options.", "Ask in several steps.");
                break;
            }
            if (element is not YamlMap map)
            {
                problems.Add(Catalogue.WrongType, element, $"An option belongs here, not a {element.Kind}.", "Write - { code: some, value: 1, text: Noen dager }.");
                continue;
            }
            var option = ReadOption(new MapReader(map, problems));
            if (!codes.Add(option.Code))
            {
                if (option.Code.Length > 0)
                    problems.Add(Catalogue.DuplicateId, map, $"The code “{option.Code}” stands twice.", "Give each option a code of its own.");
                continue;
            }
            options.Add(option);
        }
        return new OptionList(name, options);
    }

    private static Option ReadOption(MapReader map)
    {
        var node = map.Needed("code", "Give the option a short code that never changes: code: some.");
        var code = Reading.Text(node, map.Problems) ?? "";
        if (code.Length > 0 && !Ids.IsCode(code))
        {
            map.Problems.Add(Catalogue.BadId, node, $"{ProblemList.Quote(code)} is no code.", "Use lower-case a–z, digits and hyphens.", Ids.Corrected(code));
            code = "";
        }
        var option = new Option(
            code,
            map.TextNeeded("text", "Write what the person chooses: text: Noen dager."),
            map.Number("value", -LargestValue, LargestValue),
            map.Text("loinc"),
            map.Truth("exclusive"));
        map.Close();
        return option;
    }
}
