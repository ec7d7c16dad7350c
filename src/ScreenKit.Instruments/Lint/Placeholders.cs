using ScreenKit.Instruments.Scoring;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Lint;

/// <summary>The <c>{q9}</c> in texts: they must refer to something, and a translation must keep them.</summary>
internal static class Placeholders
{
    public static void Check(InstrumentDraft draft, ProblemList problems)
    {
        var items = draft.Items.Select(item => item.Item.Id);
        var scales = draft.Scales.Select(scale => scale.Scale.Id).ToArray();
        var known = items.Concat(scales).Concat(scales.Select(scale => $"{scale}.band")).ToHashSet(StringComparer.Ordinal);
        foreach (var (flag, place) in draft.Flags)
        {
            foreach (var name in TextTemplate.Names(flag.Text).Where(name => !known.Contains(name)))
            {
                problems.Add(Catalogue.UnknownPlaceholder, place, $"The text names {{{name}}}, which is no item or scale.",
                    "Use an id in braces: {q9}, {total}, {total.band}.", Spelling.Nearest(name, known));
            }
        }
    }

    public static void Compare(string source, string translated, YamlNode place, ProblemList problems)
    {
        var wanted = TextTemplate.Names(source).ToHashSet(StringComparer.Ordinal);
        if (!wanted.SetEquals(TextTemplate.Names(translated)))
        {
            problems.Add(Catalogue.PlaceholderDiffers, place, "The translation has other placeholders than the source.",
                wanted.Count == 0 ? "Leave braces out." : $"Use {string.Join(", ", wanted.Select(name => $"{{{name}}}"))}.");
        }
    }
}
