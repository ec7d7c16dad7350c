using ScreenKit.Instruments;
using ScreenKit.Web.Library;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Instruments;

/// <param name="Broken">Files that cannot be used as they are, with what to do about it.</param>
public sealed record InstrumentsPage(
    IReadOnlyList<BrokenFile> Broken, IReadOnlyList<InstrumentRow> Instruments, IReadOnlyList<BatteryRow> Batteries)
{
    public static InstrumentsPage Of(Shelf shelf) => new(
        [
            .. shelf.Instruments.Where(row => !row.IsCurrent)
                .Select(row => new BrokenFile(row.Id, Links.Instruments.Show(row.Id), Status(row.Usable is not null, row.IsCurrent), row.Problems)),
            .. shelf.Batteries.Where(row => !row.IsCurrent)
                .Select(row => new BrokenFile(row.Id, Links.Instruments.Battery(row.Id), Status(row.Usable is not null, row.IsCurrent), row.Problems)),
        ],
        [.. shelf.Instruments.Select(InstrumentRow.Of)],
        [.. shelf.Batteries.Select(BatteryRow.Of)]);

    public static ShelfStatus Status(bool isUsable, bool isCurrent) =>
        isCurrent ? ShelfStatus.InUse : isUsable ? ShelfStatus.EarlierInUse : ShelfStatus.Broken;
}

public sealed record BrokenFile(string Id, string Url, ShelfStatus Status, IReadOnlyList<Problem> Problems)
{
    private const int MostOnList = 3;

    /// <summary>What stops the file from being used, as much as fits a list.</summary>
    public IReadOnlyList<Problem> First => [.. Problems.OrderByDescending(problem => problem.Severity).Take(MostOnList)];

    public bool HasMore => Problems.Count > MostOnList;
}

/// <param name="Instrument">In the reader's language; null when there never was a good version.</param>
public sealed record InstrumentRow(string Id, ScreenKit.Instruments.Definitions.Instrument? Instrument, ShelfStatus Status, int Questions, int Examples, int Warnings)
{
    public static InstrumentRow Of(ShelvedInstrument shelved) => new(
        shelved.Id, shelved.Usable?.In(Languages.Current), InstrumentsPage.Status(shelved.Usable is not null, shelved.IsCurrent),
        shelved.Usable?.Items.Count(item => item.IsQuestion) ?? 0, shelved.Examples,
        shelved.Problems.Count(problem => problem.Severity == Severity.Warning));
}

public sealed record BatteryRow(string Id, string? Title, ShelfStatus Status, IReadOnlyList<string> Parts, int Warnings)
{
    public static BatteryRow Of(ShelvedBattery shelved) => new(
        shelved.Id, shelved.Usable?.In(Languages.Current).Title, InstrumentsPage.Status(shelved.Usable is not null, shelved.IsCurrent),
        [.. shelved.Usable?.Parts.Select(part => part.Instrument.Id) ?? []],
        shelved.Problems.Count(problem => problem.Severity == Severity.Warning));
}
