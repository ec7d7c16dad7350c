using ScreenKit.Instruments;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Library;

/// <summary>What can be handed out right now, and what is wrong with the files. Replaced as a whole, never changed.</summary>
/// <param name="removed">Published before and gone from the folder: offered to nobody, found for whoever was handed it.</param>
public sealed class Shelf(IReadOnlyList<ShelvedInstrument> instruments, IReadOnlyList<ShelvedBattery> batteries, Removed removed)
{
    public static readonly Shelf Empty = new([], [], Removed.Nothing);

    public IReadOnlyList<ShelvedInstrument> Instruments { get; } = instruments;
    public IReadOnlyList<ShelvedBattery> Batteries { get; } = batteries;

    public Instrument? Instrument(string id) =>
        (Instruments.FirstOrDefault(instrument => instrument.Id == id)
            ?? removed.Instruments.FirstOrDefault(instrument => instrument.Id == id))?.Usable;

    public ShelvedBattery? Battery(string id) =>
        Batteries.FirstOrDefault(battery => battery.Id == id) ?? removed.Batteries.FirstOrDefault(battery => battery.Id == id);

    /// <summary>Whether it can be handed out anew.</summary>
    public bool Offers(string definitionId) =>
        Batteries.Any(battery => battery.Id == definitionId) || Instruments.Any(instrument => instrument.Id == definitionId);

    /// <summary>What a definition id means to whoever assigns it: a battery, or an instrument alone.</summary>
    public Battery? Sitting(string definitionId) =>
        Battery(definitionId)?.Usable ?? (Instrument(definitionId) is { } instrument ? ScreenKit.Instruments.Definitions.Battery.Of(instrument) : null);
}

/// <param name="Usable">The file as it is, or its last good version while it has errors; null when there never was one.</param>
/// <param name="IsCurrent">False while an older version stands in for a broken file.</param>
public sealed record ShelvedInstrument(
    string Id, Instrument? Usable, bool IsCurrent, IReadOnlyList<Problem> Problems, int Examples);

/// <param name="Hash">Of the files that <paramref name="Usable"/> was read from.</param>
public sealed record ShelvedBattery(string Id, Battery? Usable, string? Hash, bool IsCurrent, IReadOnlyList<Problem> Problems);

/// <summary>Definitions without files, each at its last good version.</summary>
public sealed record Removed(IReadOnlyList<ShelvedInstrument> Instruments, IReadOnlyList<ShelvedBattery> Batteries)
{
    public static readonly Removed Nothing = new([], []);
}
