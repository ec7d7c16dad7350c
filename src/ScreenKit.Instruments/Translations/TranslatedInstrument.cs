using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Translations;

/// <summary>Puts the texts of a translation in the places of the source's; a missing text stays in the source language.</summary>
internal static class TranslatedInstrument
{
    public static Instrument Of(Instrument source, Translation texts)
    {
        var lists = new Dictionary<OptionList, OptionList>(ReferenceEqualityComparer.Instance);
        return source with
        {
            Language = texts.Language,
            Title = texts.Text(TextKeys.Title) ?? source.Title,
            Lead = source.Lead is null ? null : texts.Text(TextKeys.Lead) ?? source.Lead,
            Intro = source.Intro is null ? null : texts.Text(TextKeys.Intro) ?? source.Intro,
            Items = [.. source.Items.Select(item => Item(item, texts, lists))],
            Scales = [.. source.Scales.Select(scale => Scale(scale, texts))],
            Flags = [.. source.Flags.Select(flag => flag with { Text = texts.Text(TextKeys.Flag(flag.Id)) ?? flag.Text })],
            Routes = [.. source.Routes.Select((route, index) => Route(route, index, texts))],
            Original = source,
        };
    }

    private static Item Item(Item item, Translation texts, Dictionary<OptionList, OptionList> lists)
    {
        string? Of(string part, string? source) => source is null ? null : texts.Text(TextKeys.Item(item.Id, part)) ?? source;
        item = item with
        {
            Text = texts.Text(TextKeys.Item(item.Id)) ?? item.Text,
            Hint = Of("hint", item.Hint),
            Validate = item.Validate is { } validation ? validation with { Message = Of("message", validation.Message)! } : null,
        };
        return item switch
        {
            ChoiceItem choice => choice with { Options = Options(choice.Options, item.Id, texts, lists) },
            ChoicesItem choices => choices with { Options = Options(choices.Options, item.Id, texts, lists) },
            ScaleItem scale => scale with { Low = Of("low", scale.Low), High = Of("high", scale.High) },
            NumberItem number => number with { Unit = Of("unit", number.Unit) },
            ActivitiesItem activities => activities with { Low = Of("low", activities.Low), High = Of("high", activities.High) },
            _ => item,
        };
    }

    /// <summary>A list that several items share stays one list.</summary>
    private static OptionList Options(OptionList source, string item, Translation texts, Dictionary<OptionList, OptionList> lists)
    {
        if (lists.TryGetValue(source, out var made))
            return made;
        var builtIn = string.Equals(source.Name, YesNo.Name, StringComparison.Ordinal) ? YesNo.In(texts.Language) : source;
        made = new OptionList(source.Name,
            [.. builtIn.Options.Select(option => option with { Text = texts.Text(TextKeys.Option(source.Name ?? item, option.Code)) ?? option.Text })]);
        lists[source] = made;
        return made;
    }

    private static Scale Scale(Scale scale, Translation texts) => scale with
    {
        Title = texts.Text(TextKeys.Scale(scale.Id)) ?? scale.Title,
        BandSets = [.. scale.BandSets.Select(set => set with
        {
            Bands = [.. set.Bands.Select(band => band with { Text = texts.Text(TextKeys.Band(scale.Id, band.Id)) ?? band.Text })],
        })],
    };

    private static Route Route(Route route, int index, Translation texts) => route is PlanRoute plan
        ? plan with
        {
            Goal = texts.Text(TextKeys.Route(index, "goal")) ?? plan.Goal,
            Measure = texts.Text(TextKeys.Route(index, "measure")) ?? plan.Measure,
        }
        : route;
}
