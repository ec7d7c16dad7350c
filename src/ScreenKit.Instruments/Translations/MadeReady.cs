using System.Collections.Concurrent;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Translations;

/// <summary>What is made from an instrument at its first use and kept with it: the scoring plan, and itself in other languages.</summary>
internal sealed class MadeReady(Instrument instrument)
{
    private readonly Lazy<InstrumentPlan> plan = new(() => new InstrumentPlan(instrument));
    private readonly ConcurrentDictionary<string, Instrument> translated = new(StringComparer.Ordinal);

    public Instrument Instrument => instrument;

    public InstrumentPlan Plan => plan.Value;

    public Instrument In(string language)
    {
        if (Translation.Best(instrument.Translations, language) is not { } translation
            || string.Equals(language, instrument.Language, StringComparison.Ordinal))
            return instrument;
        return translated.GetOrAdd(translation.Language, _ => TranslatedInstrument.Of(instrument, translation));
    }
}
