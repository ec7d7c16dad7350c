using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Reads <c>bands:</c>, a list of bands or a list of conditions with their bands.</summary>
internal static class BandReader
{
    private const decimal Largest = 1_000_000_000m;

    public static IReadOnlyList<BandSetDraft> Read(MapReader scale)
    {
        var maps = scale.Maps("bands").ToArray();
        if (maps.Length == 0)
            return [];
        if (!Array.Exists(maps, map => map.Has("bands") || map.Has("when")))
            return [new BandSetDraft(null, ReadBands(maps))];
        var sets = new List<BandSetDraft>();
        foreach (var map in maps)
        {
            var when = map.Scalar("when");
            map.Needed("bands", "Write bands: […] under the condition.");
            sets.Add(new BandSetDraft(when, ReadBands(map.Maps("bands"))));
            map.Close();
        }
        return sets;
    }

    private static List<BandDraft> ReadBands(IEnumerable<MapReader> maps)
    {
        var bands = new List<BandDraft>();
        foreach (var map in maps)
        {
            var id = map.Id();
            var to = Reading.Number(map.Needed("to", "Write the highest value of the band: to: 9."), map.Problems, -Largest, Largest);
            var text = map.TextNeeded("text", "Write what the band is called: text: Moderat.");
            map.Close();
            if (id.Length == 0 || to is null)
                continue;
            if (bands.Exists(band => string.Equals(band.Band.Id, id, StringComparison.Ordinal)))
                map.Problems.Add(Catalogue.DuplicateId, map.Map, $"The band “{id}” stands twice.", "Give each band an id of its own.");
            else
                bands.Add(new BandDraft(new Band(id, text, to.Value), map.Map));
        }
        return bands;
    }
}
