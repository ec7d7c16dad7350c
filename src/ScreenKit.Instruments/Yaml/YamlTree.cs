using ScreenKit.Instruments.Lint;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScreenKit.Instruments.Yaml;

/// <summary>
/// Builds a small tree from parser events with a stack of its own. YamlDotNet's object model recurses, and 12 KB of
/// opening brackets end the process; here depth, size, anchors and tags are refused event by event.
/// </summary>
internal sealed class YamlTree
{
    private const int Deepest = 32;
    private const int MostNodes = 100_000;

    private readonly ProblemList problems;
    private readonly Stack<OpenNode> open = new();
    private YamlNode? root;
    private int nodes;
    private int documents;

    private YamlTree(ProblemList problems) => this.problems = problems;

    /// <summary>Null, with a problem, when the text is not one document whose top is a map.</summary>
    public static YamlMap? Read(string text, ProblemList problems) =>
        ReadAs<YamlMap>(text, "The file does not hold a map of keys.", "Start with: id: …", problems);

    /// <summary>Null, with a problem, when the text is not one document whose top is a list.</summary>
    public static YamlList? ReadList(string text, ProblemList problems) =>
        ReadAs<YamlList>(text, "The file does not hold a list.", "Start with: - name: …", problems);

    private static T? ReadAs<T>(string text, string what, string remedy, ProblemList problems)
        where T : YamlNode
    {
        if (!YamlText.IsReadable(text, problems))
            return null;
        var tree = new YamlTree(problems);
        if (!tree.ReadEvents(text))
            return null;
        if (tree.root is T wanted)
            return wanted;
        problems.Add(Catalogue.EmptyFile, 1, 1, what, remedy);
        return null;
    }

    private bool ReadEvents(string text)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (parser.MoveNext())
            {
                if (!Take(parser.Current!))
                    return false;
            }
            return true;
        }
        catch (YamlException fault)
        {
            problems.Add(Catalogue.Syntax, (int)fault.Start.Line, (int)fault.Start.Column, $"This is not YAML: {fault.Message}",
                "Check indentation, quotes and colons around here; quote a text that holds “: ” or “ #”.");
            return false;
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet's scanner lets these out on malformed escapes, directives and version numbers.
            problems.Add(Catalogue.Syntax, null, $"This is not YAML: {fault.Message}", "Check escapes in quoted texts and lines that start with %.");
            return false;
        }
    }

    private bool Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart when ++documents > 1:
                return Refuse(Catalogue.SeveralDocuments, parsed, "A second document starts here.", "Remove the line ---.");
            case AnchorAlias:
                return Refuse(Catalogue.Anchor, parsed, "An alias stands here.", "Write the value out; share options through options:.");
            case NodeEvent { Anchor.IsEmpty: false }:
                return Refuse(Catalogue.Anchor, parsed, "An anchor stands here.", "Remove it; share options through options:.");
            case NodeEvent { Tag.IsEmpty: false }:
                return Refuse(Catalogue.Tag, parsed, "A tag stands here.", "Remove it.");
            case NodeEvent when ++nodes > MostNodes:
                return Refuse(Catalogue.TooManyNodes, parsed, "The file holds more than 100 000 values.", "Split it.");
            case MappingStart or SequenceStart when open.Count >= Deepest:
                return Refuse(Catalogue.TooDeep, parsed, $"Lists and maps are nested more than {Deepest} deep.", "Close brackets, or flatten.");
            case MappingStart or SequenceStart when AwaitsKey:
                return Refuse(Catalogue.KeyNotText, parsed, "A key is a list or a map.", "Quote a text that starts with [ or {.");
            case MappingStart:
                open.Push(new OpenNode(Line(parsed), Column(parsed), isMap: true));
                return true;
            case SequenceStart:
                open.Push(new OpenNode(Line(parsed), Column(parsed), isMap: false));
                return true;
            case MappingEnd or SequenceEnd:
                Place(open.Pop().Close());
                return true;
            case Scalar scalar:
                return TakeScalar(scalar);
            default:
                return true;
        }
    }

    private bool AwaitsKey => open.TryPeek(out var top) && top.AwaitsKey;

    private bool TakeScalar(Scalar scalar)
    {
        var node = new YamlScalar(Line(scalar), Column(scalar), scalar.Value, scalar.Style is ScalarStyle.Plain);
        if (!AwaitsKey)
        {
            Place(node);
            return true;
        }
        return open.Peek().TakeKey(node)
            || Refuse(Catalogue.DuplicateKey, scalar, $"The key {ProblemList.Quote(node.Text)} stands twice.", "Keep one of them.");
    }

    private void Place(YamlNode node)
    {
        if (open.TryPeek(out var parent))
            parent.Add(node);
        else
            root ??= node;
    }

    private bool Refuse(Rule rule, ParsingEvent parsed, string what, string remedy)
    {
        problems.Add(rule, Line(parsed), Column(parsed), what, remedy);
        return false;
    }

    private static int Line(ParsingEvent parsed) => (int)parsed.Start.Line;

    private static int Column(ParsingEvent parsed) => (int)parsed.Start.Column;

    /// <summary>A list or map whose end has not been read.</summary>
    private sealed class OpenNode(int line, int column, bool isMap)
    {
        private readonly List<YamlNode> elements = [];
        private readonly List<YamlEntry> entries = [];
        private readonly HashSet<string> keys = new(StringComparer.Ordinal);
        private YamlScalar? key;

        public bool AwaitsKey => isMap && key is null;

        /// <summary>False when the map has the key already.</summary>
        public bool TakeKey(YamlScalar scalar)
        {
            key = scalar;
            return keys.Add(scalar.Text);
        }

        public void Add(YamlNode node)
        {
            if (key is null)
                elements.Add(node);
            else
                entries.Add(new YamlEntry(key, node));
            key = null;
        }

        public YamlNode Close() => isMap ? new YamlMap(line, column, entries) : new YamlList(line, column, elements);
    }
}
