using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Translations;

namespace ScreenKit.Instruments.Definitions;

/// <summary>Several instruments answered in one sitting. One instrument alone is a battery of one part.</summary>
public sealed record Battery
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Intro { get; init; }
    public required string Language { get; init; }
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>Items that are <see cref="Item.Off"/> and that this sitting asks all the same, as <c>instrument.item</c>.</summary>
    public IReadOnlySet<string> TurnedOn { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>This battery and its instruments in another language, source texts where a translation is missing.</summary>
    public Battery In(string language)
    {
        var texts = Translation.Best(Translations, language);
        return this with
        {
            Title = texts?.Text("title") ?? (IsInstrumentAlone ? Parts[0].Instrument.In(language).Title : Title),
            Intro = Intro is null ? null : texts?.Text("intro") ?? Intro,
            Parts = [.. Parts.Select(part => part with { Instrument = part.Instrument.In(language) })],
        };
    }

    /// <summary>By language; the source's own texts are among them, so that a translated battery finds its way back.</summary>
    internal IReadOnlyDictionary<string, Translation> Translations { get; init; } = new Dictionary<string, Translation>(StringComparer.Ordinal);

    private bool IsInstrumentAlone { get; init; }

    public static Battery Of(Instrument instrument) => new()
    {
        Id = instrument.Id,
        Title = instrument.Title,
        Language = instrument.Language,
        Parts = [new Part(instrument, null)],
        IsInstrumentAlone = true,
    };
}

/// <param name="Show">May read earlier parts (<c>phq-4.depression</c>); the part is left out unless true.</param>
public sealed record Part(Instrument Instrument, Expression? Show);
