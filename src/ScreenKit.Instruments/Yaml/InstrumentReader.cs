using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Reads <c>instrument.yaml</c> in the order that names become known: options, items, scales, then expressions.</summary>
internal static class InstrumentReader
{
    private const int MostMinutes = 240;

    public static InstrumentDraft Read(YamlMap root, ProblemList problems, string version)
    {
        var map = new MapReader(root, problems);
        Headings.ReadFormat(map);
        var id = map.Id();
        var language = Headings.ReadLanguage(map);
        var options = OptionLists.Read(map);
        var items = Items(map, options, language);
        var scales = Scales(map, items);
        var uses = Uses(map);
        var names = new Names(id, [.. items.Select(item => item.Item)], [.. scales.Select(scale => scale.Scale)], uses);
        var conditions = new ConditionReader(names, problems);
        var flags = map.Maps("flags").Select(flag => FlagReader.Read(flag, conditions)).OfType<FlagDraft>().ToArray();
        var routes = map.Maps("routes").Select(route => RouteReader.Read(route, conditions)).OfType<RouteDraft>().ToArray();
        Distinct(flags.Select(flag => (flag.Flag.Id, (YamlNode)flag.Place)), problems);
        var instrument = new Instrument
        {
            Id = id,
            Version = version,
            Title = map.TextNeeded("title", "Give it a title: title: …"),
            Purpose = Headings.ReadPurpose(map),
            Language = language,
            Languages = [language],
            Minutes = map.Whole("minutes", 0, MostMinutes) ?? 0,
            About = Headings.ReadAbout(map),
            Licence = Headings.ReadLicence(map),
            Lead = map.Text("lead"),
            Intro = map.Text("intro"),
            Uses = uses,
            Items = [.. items.Select(conditions.Complete)],
            Scales = [.. scales.Select(conditions.Complete)],
            Flags = [.. flags.Select(flag => flag.Flag)],
            Routes = [.. routes.Select(route => route.Route)],
        };
        map.Close();
        options.ReportUnused(problems);
        return new InstrumentDraft(instrument, root, items, scales, flags, routes, conditions.Compiled);
    }

    private static List<ItemDraft> Items(MapReader map, OptionLists options, string language)
    {
        map.Needed("items", "Write what is asked: items:.");
        var items = new List<ItemDraft>();
        var number = 0;
        foreach (var item in map.Maps("items"))
        {
            if (ItemReader.Read(item, options, language, ++number) is { } draft)
                items.Add(draft);
        }
        Distinct(items.Select(item => (item.Item.Id, (YamlNode)item.Place)), map.Problems);
        return items;
    }

    private static List<ScaleDraft> Scales(MapReader map, IReadOnlyList<ItemDraft> items)
    {
        var scales = map.Maps("scales").Select(scale => ScaleReader.Read(scale, items)).OfType<ScaleDraft>().ToList();
        var names = items.Select(item => item.Item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var scale in scales)
        {
            if (!names.Add(scale.Scale.Id))
                Duplicate(scale.Scale.Id, scale.Place, map.Problems);
        }
        return scales;
    }

    private static List<string> Uses(MapReader map)
    {
        var uses = new List<string>();
        foreach (var scalar in map.Scalars("uses"))
        {
            if (FactNode.Known.Contains(scalar.Text, StringComparer.Ordinal))
                uses.Add(scalar.Text);
            else
                map.Problems.Add(Catalogue.UnknownWord, scalar, $"There is no fact {ProblemList.Quote(scalar.Text)}.",
                    $"Use {string.Join(", ", FactNode.Known)}.", Spelling.Nearest(scalar.Text, FactNode.Known));
        }
        return uses;
    }

    private static void Distinct(IEnumerable<(string Id, YamlNode Place)> named, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place) in named)
        {
            if (!seen.Add(id))
                Duplicate(id, place, problems);
        }
    }

    private static void Duplicate(string id, YamlNode place, ProblemList problems) =>
        problems.Add(Catalogue.DuplicateId, place, $"The id “{id}” stands twice among items, scales or flags.", "Give each an id of its own.");
}
