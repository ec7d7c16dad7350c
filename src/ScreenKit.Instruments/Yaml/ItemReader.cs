using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Reads one item: what all items share here, what its type adds in <see cref="ItemTypes"/>.</summary>
internal static class ItemReader
{
    public static ItemDraft? Read(MapReader map, OptionLists options, string language, int number)
    {
        var problems = map.Problems;
        var typeNode = map.Needed("type", $"Give the item a type: {string.Join(", ", ItemTypes.Words)}.");
        var type = Reading.Text(typeNode, problems);
        var id = string.Equals(type, ItemTypes.Page, StringComparison.Ordinal) && !map.Has("id") ? $"page-{number}" : map.Id();
        if (type is null || id.Length == 0)
            return null;
        if (Ids.IsReserved(id))
        {
            problems.Add(Catalogue.BadId, map.Node("id"), $"The word “{id}” means something else in expressions.", "Choose another id.");
            return null;
        }
        if (!ItemTypes.Words.Contains(type, StringComparer.Ordinal))
        {
            problems.Add(Catalogue.UnknownWord, typeNode, $"There is no item type {ProblemList.Quote(type)}.",
                $"Use {string.Join(", ", ItemTypes.Words)}.", Spelling.Nearest(type, ItemTypes.Words));
            return null;
        }
        return ItemTypes.Read(type, map, options, language) is { } item ? ReadShared(map, type, id, item) : null;
    }

    private static ItemDraft ReadShared(MapReader map, string type, string id, Item item)
    {
        if (item is PageBreak)
        {
            var heading = map.Text("text") ?? "";
            Close(map, type);
            return new ItemDraft(item with { Id = id, Text = heading }, map.Map);
        }
        item = item with
        {
            Id = id,
            Text = map.TextNeeded("text", "Write what is asked: text: …"),
        };
        var show = map.Scalar("show");
        if (item is InfoItem)
        {
            Close(map, type);
            return new ItemDraft(item, map.Map, show);
        }
        item = item with
        {
            Hint = map.Text("hint"),
            Required = map.Truth("required"),
            Sensitive = map.Truth("sensitive"),
            Off = map.Truth("off"),
            Loinc = map.Text("loinc"),
        };
        YamlScalar? rule = null;
        string? message = null;
        if (map.Inner("validate") is { } validate)
        {
            rule = Reading.Scalar(validate.Needed("rule", "Write what must hold: rule: q2 <= q1."), map.Problems);
            message = validate.TextNeeded("message", "Say to the person what to do: message: …");
            validate.Close();
        }
        Close(map, type);
        return new ItemDraft(item, map.Map, show, rule, message);
    }

    private static void Close(MapReader map, string type)
    {
        foreach (var key in ItemTypes.KeysOfOthers(type))
        {
            if (map.Map.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Text, key, StringComparison.Ordinal)) is not { } entry)
                continue;
            map.Node(key);
            map.Problems.Add(Catalogue.KeyOfOtherType, entry.Key, $"An item of type {type} has no {key}.", "Remove the key, or change the type.");
        }
        map.Close();
    }
}
