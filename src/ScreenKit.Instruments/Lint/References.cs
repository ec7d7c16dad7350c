using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Lint;

/// <summary>What an instrument says about others: routes to them, and conditions that read them.</summary>
internal static class References
{
    public static void Check(InstrumentDraft draft, Func<string, (bool Exists, Instrument? Instrument)> others, ProblemList problems)
    {
        foreach (var (route, place) in draft.Routes)
        {
            if (route is AssignRoute { Instrument: var id })
                Find(id, place, others, problems);
        }
        foreach (var (expression, place) in draft.Expressions)
        {
            foreach (var node in expression.Root.Descendants().OfType<ElsewhereNode>())
                Check(node, place, others, problems);
        }
    }

    private static void Check(
        ElsewhereNode node, YamlScalar place, Func<string, (bool Exists, Instrument? Instrument)> others, ProblemList problems)
    {
        if (Find(node.Instrument, place, others, problems) is not { } other)
            return;
        var names = Names.Of(other);
        if ((node.IsBand ? names.FindBand(node.Name) : names.Find(node.Name)) is null or FactNode)
        {
            problems.Add(new ExpressionFault(Catalogue.UnknownName, node.At, $"“{node.Instrument}” has no item or scale “{node.Name}”.",
                "Use one of its ids.", Spelling.Nearest(node.Name, names.All)), place);
        }
    }

    private static Instrument? Find(
        string id, YamlNode place, Func<string, (bool Exists, Instrument? Instrument)> others, ProblemList problems)
    {
        var (exists, other) = others(id);
        if (!exists)
            problems.Add(Catalogue.UnknownInstrument, place, $"There is no instrument “{id}”.", "Name a folder under questionnaires.");
        return other;
    }
}
