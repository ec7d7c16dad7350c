using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Lint;

/// <summary>No circles, and no condition that reads what is asked later. Without these scoring could not end.</summary>
internal static class Order
{
    public static void Check(InstrumentDraft draft, ProblemList problems)
    {
        var graph = new Dependencies(draft.Instrument);
        if (!ReportCycles(graph, draft, problems))
            ReportLater(graph, draft, problems);
    }

    /// <summary>Depth-first with a stack of its own; each circle is named once, from where it was entered.</summary>
    private static bool ReportCycles(Dependencies graph, InstrumentDraft draft, ProblemList problems)
    {
        var state = new byte[graph.Count];
        var found = false;
        for (var start = 0; start < graph.Count; start++)
        {
            var path = new List<(int Place, int Next)>();
            if (state[start] == 0)
                path.Add((start, 0));
            while (path.Count > 0)
            {
                var (place, next) = path[^1];
                state[place] = 1;
                if (next == graph.Of(place).Count)
                {
                    state[place] = 2;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }
                path[^1] = (place, next + 1);
                var read = graph.Of(place)[next];
                if (state[read] == 1)
                {
                    found = true;
                    Report(graph, [.. path.Select(step => step.Place).SkipWhile(step => step != read), read], draft, problems);
                }
                else if (state[read] == 0)
                {
                    path.Add((read, 0));
                }
            }
        }
        return found;
    }

    private static void Report(Dependencies graph, int[] circle, InstrumentDraft draft, ProblemList problems) =>
        problems.Add(Catalogue.Cycle, Place(graph, draft, circle[0]),
            $"These depend on each other in a circle: {string.Join(" → ", circle.Select(graph.Name))}.", "Let one of them read something else.");

    private static void ReportLater(Dependencies graph, InstrumentDraft draft, ProblemList problems)
    {
        var latest = new int?[graph.Count];
        for (var item = 0; item < graph.Items; item++)
        {
            foreach (var read in graph.Of(item))
            {
                var last = read < graph.Items ? read : Latest(graph, read, latest);
                if (last < item)
                    continue;
                var through = read == last ? "" : $" through “{graph.Name(read)}”";
                problems.Add(Catalogue.LaterItem, (YamlNode?)draft.Items[item].Show ?? draft.Items[item].Place,
                    $"Whether “{graph.Name(item)}” is asked depends{through} on “{graph.Name(last)}”, which comes later.",
                    "Move the item after it, or read an earlier one.");
            }
        }
    }

    /// <summary>The last item that a scale reads, −1 for none; there are no circles here.</summary>
    private static int Latest(Dependencies graph, int scale, int?[] known)
    {
        if (known[scale] is { } found)
            return found;
        var latest = -1;
        foreach (var read in graph.Of(scale))
            latest = Math.Max(latest, read < graph.Items ? read : Latest(graph, read, known));
        known[scale] = latest;
        return latest;
    }

    private static YamlNode Place(Dependencies graph, InstrumentDraft draft, int place) => place < graph.Items
        ? (YamlNode?)draft.Items[place].Show ?? draft.Items[place].Place
        : (YamlNode?)draft.Scales[place - graph.Items].Expression ?? draft.Scales[place - graph.Items].Place;
}
