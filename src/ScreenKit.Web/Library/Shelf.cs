using ScreenKit.Instruments;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Library;

/// <summary>What can be handed out right now, and what is wrong with the files. Replaced as a whole, never changed.</summary>
public sealed class Shelf(IReadOnlyList<ShelvedInstrument> instruments, IReadOnlyList<ShelvedBattery> batteries)
{
    public static readonly Shelf Empty = new([], []);

    public IReadOnlyList<ShelvedInstrument> Instruments { get; } = instruments;
    public IReadOnlyList<ShelvedBattery> Batteries { get; } = batteries;

    public Instrument? Instrument(string id) =>
        Instruments.FirstOrDefault(instrument => instrument.Id == id)?.Usable;

    public ShelvedBattery? Battery(string id) => Batteries.FirstOrDefault(battery => battery.Id == id);

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
