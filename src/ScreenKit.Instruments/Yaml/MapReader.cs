using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>
/// Reads one map key by key. <see cref="Close"/> reports the keys nobody asked for, with the nearest one that exists.
/// </summary>
internal sealed class MapReader(YamlMap map, ProblemList problems)
{
    private const int MostParts = 1000;

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public YamlMap Map => map;

    public ProblemList Problems => problems;

    public YamlNode? Node(string key)
    {
        known.Add(key);
        foreach (var entry in map.Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                return entry.Value is YamlScalar { IsEmpty: true } ? null : entry.Value;
        }
        return null;
    }

    public YamlNode? Needed(string key, string remedy)
    {
        if (Node(key) is { } node)
            return node;
        problems.Add(Catalogue.MissingKey, map, $"The key {key} is missing.", remedy);
        return null;
    }

    public bool Has(string key) => Node(key) is not null;

    public string? Text(string key) => Reading.Text(Node(key), problems);

    public string TextNeeded(string key, string remedy) => Reading.Text(Needed(key, remedy), problems) ?? "";

    public YamlScalar? Scalar(string key) => Reading.Scalar(Node(key), problems);

    public int? Whole(string key, int least, int most) => Reading.Whole(Node(key), problems, least, most);

    public decimal? Number(string key, decimal least, decimal most) => Reading.Number(Node(key), problems, least, most);

    public bool Truth(string key) => Reading.Truth(Node(key), problems);

    public TimeSpan? Duration(string key) => Reading.Duration(Node(key), problems);

    /// <summary>One of a closed list of words; the first value when absent.</summary>
    public T Word<T>(string key, IReadOnlyList<(string Word, T Value)> words)
    {
        if (Scalar(key) is not { } scalar)
            return words[0].Value;
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, scalar.Text, StringComparison.Ordinal))
                return value;
        }
        var all = words.Select(word => word.Word).ToArray();
        problems.Add(Catalogue.UnknownWord, scalar, $"{ProblemList.Quote(scalar.Text)} is not one of the words {key} takes.",
            $"Use {string.Join(", ", all)}.", Spelling.Nearest(scalar.Text, all));
        return words[0].Value;
    }

    /// <summary>An id; empty, with a problem, when missing or malformed.</summary>
    public string Id(string key = "id")
    {
        var node = Needed(key, $"Give it an id: {key}: short-name.");
        var id = Reading.Text(node, problems) ?? "";
        if (id.Length == 0 || Ids.IsId(id))
            return id;
        problems.Add(Catalogue.BadId, node, $"{ProblemList.Quote(id)} is no id.", "Use lower-case a–z and digits with single hyphens between, at most 64; start with a letter.",
            Ids.Corrected(id));
        return "";
    }

    public MapReader? Inner(string key) => Node(key) switch
    {
        null => null,
        YamlMap inner => new MapReader(inner, problems),
        var other => Mismatch<MapReader>(other, "A map of keys belongs here"),
    };

    public IReadOnlyList<YamlNode> List(string key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Elements,
        var other => Mismatch<IReadOnlyList<YamlNode>>(other, "A list belongs here") ?? [],
    };

    /// <summary>A list of maps, each read by its own reader.</summary>
    public IEnumerable<MapReader> Maps(string key)
    {
        var number = 0;
        foreach (var element in List(key))
        {
            if (++number > MostParts)
                problems.Add(Catalogue.TooMany, element, $"More than {MostParts} {key}.", "Split the instrument.");
            if (number > MostParts || problems.IsFull)
                yield break;
            if (element is YamlMap inner)
                yield return new MapReader(inner, problems);
            else
                Mismatch<MapReader>(element, "A map of keys belongs here");
        }
    }

    /// <summary>A list of words, or a single one.</summary>
    public IReadOnlyList<YamlScalar> Scalars(string key) => Node(key) switch
    {
        null => [],
        YamlScalar single => [single],
        YamlList list => [.. list.Elements.Select(element => Reading.Scalar(element, problems)).OfType<YamlScalar>()],
        var other => Mismatch<IReadOnlyList<YamlScalar>>(other, "A list belongs here") ?? [],
    };

    public void Close()
    {
        foreach (var entry in map.Entries)
        {
            if (problems.IsFull || known.Contains(entry.Key.Text))
                continue;
            problems.Add(Catalogue.UnknownKey, entry.Key, $"There is no key {ProblemList.Quote(entry.Key.Text)} here.",
                $"The keys here are {string.Join(", ", known)}.", Spelling.Nearest(entry.Key.Text, known));
        }
    }

    private T? Mismatch<T>(YamlNode node, string wanted)
        where T : class
    {
        problems.Add(Catalogue.WrongType, node, $"{wanted}, not a {node.Kind}.", "See the format's description of this key.");
        return null;
    }
}
