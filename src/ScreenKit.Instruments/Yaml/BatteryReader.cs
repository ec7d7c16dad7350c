using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

internal static class BatteryReader
{
    public static Battery Read(YamlMap root, ProblemList problems, Func<string, Instrument?> find)
    {
        var map = new MapReader(root, problems);
        Headings.ReadFormat(map);
        var id = map.Id();
        var language = map.Has("language") ? Headings.ReadLanguage(map) : "nb";
        var battery = new Battery
        {
            Id = id,
            Title = map.TextNeeded("title", "Give it a title: title: …"),
            Intro = map.Text("intro"),
            Language = language,
            Parts = Parts(map, find),
        };
        map.Close();
        return battery;
    }

    private static List<Part> Parts(MapReader map, Func<string, Instrument?> find)
    {
        map.Needed("parts", "Write which instruments: parts:.");
        var parts = new List<Part>();
        foreach (var part in map.Maps("parts"))
        {
            var place = part.Needed("instrument", "Name the instrument: instrument: phq-9.");
            var id = Reading.Text(place, map.Problems);
            var show = Show(part, parts, map);
            part.Close();
            if (id is null)
                continue;
            if (parts.Exists(other => string.Equals(other.Instrument.Id, id, StringComparison.Ordinal)))
                map.Problems.Add(Catalogue.DuplicateId, place, $"“{id}” stands twice in the sitting.", "Ask it once.");
            else if (find(id) is { } instrument)
                parts.Add(new Part(instrument, show));
            else
                map.Problems.Add(Catalogue.UnknownInstrument, place, $"There is no instrument {ProblemList.Quote(id)}.", "Name a folder under questionnaires.");
        }
        return parts;
    }

    /// <summary>A part's condition sees the parts before it, and the facts.</summary>
    private static Expression? Show(MapReader part, List<Part> earlier, MapReader map)
    {
        if (part.Scalar("show") is not { } show)
            return null;
        var names = new Names(null, [], [], Expressions.Nodes.FactNode.Known)
        {
            Others = id => earlier.Find(other => string.Equals(other.Instrument.Id, id, StringComparison.Ordinal))?.Instrument,
        };
        return new ConditionReader(names, map.Problems).Condition(show);
    }
}
