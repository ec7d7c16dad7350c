using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Care;

/// <summary>What can be handed to a patient: instruments and batteries about a person, not evaluations.</summary>
public sealed class Assignables(InstrumentLibrary library)
{
    /// <summary>Batteries first, titles in the given language.</summary>
    public IReadOnlyList<Assignable> All(string language)
    {
        var shelf = library.Shelf;
        return
        [
            .. shelf.Batteries.Select(battery => battery.Usable).OfType<Battery>().Where(IsAboutAPerson).Select(battery => Of(battery, language)),
            .. shelf.Instruments.Select(instrument => instrument.Usable).OfType<Instrument>().Select(Battery.Of).Where(IsAboutAPerson)
                .Select(battery => Of(battery, language)),
        ];
    }

    /// <summary>Whether it can be handed out anew.</summary>
    public bool Has(string? definitionId) =>
        definitionId is not null && library.Shelf.Offers(definitionId) && library.Shelf.Sitting(definitionId) is { } sitting && IsAboutAPerson(sitting);

    /// <summary>Also what was removed from the folder since it was handed out; null for what can no longer be used at all.</summary>
    public Assignable? Of(string definitionId, string language) => library.Shelf.Sitting(definitionId) is { } sitting ? Of(sitting, language) : null;

    public string Title(string definitionId, string language) => Of(definitionId, language)?.Title ?? definitionId;

    private static bool IsAboutAPerson(Battery battery) =>
        battery.Parts.All(part => part.Instrument.Purpose is Purpose.Screening or Purpose.Outcome or Purpose.Registration);

    private static Assignable Of(Battery battery, string language)
    {
        var inLanguage = battery.In(language);
        return new Assignable(
            battery.Id,
            inLanguage.Title,
            battery.Parts.Where(part => part.Show is null).Sum(part => part.Instrument.Minutes),
            battery.Parts.Sum(part => part.Instrument.Minutes),
            battery.Parts.Count > 1 ? [.. inLanguage.Parts.Select(part => part.Instrument.Title)] : []);
    }
}

/// <param name="LeastMinutes">When no part with a condition is asked.</param>
/// <param name="Parts">Titles of a battery's instruments; empty for an instrument alone.</param>
public sealed record Assignable(string Id, string Title, int LeastMinutes, int MostMinutes, IReadOnlyList<string> Parts);
