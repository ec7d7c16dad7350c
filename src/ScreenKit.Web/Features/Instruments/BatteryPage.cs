using ScreenKit.Instruments;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Library;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Instruments;

public sealed record BatteryPage(string Id, ShelfStatus Status, Battery? Battery, string? Hash, IReadOnlyList<Problem> Problems)
{
    public static BatteryPage Of(ShelvedBattery shelved) => new(
        shelved.Id, InstrumentsPage.Status(shelved.Usable is not null, shelved.IsCurrent), shelved.Usable?.In(Languages.Current), shelved.Hash, shelved.Problems);
}
