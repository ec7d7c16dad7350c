using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Programmes;

/// <summary>The evaluations that the library offers for a kind of programme, the usual one after a gathering first.</summary>
public sealed class Evaluations(InstrumentLibrary library)
{
    public IReadOnlyList<Instrument> For(ProgrammeKind kind)
    {
        var purpose = kind == ProgrammeKind.Course ? Purpose.CourseEvaluation : Purpose.ProgrammeFeedback;
        return
        [
            .. library.Shelf.Instruments.Select(shelved => shelved.Usable).OfType<Instrument>()
                .Where(instrument => instrument.Purpose == purpose)
                .OrderBy(instrument => instrument.Minutes).ThenBy(instrument => instrument.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Items where people write freely and that are asked only when somebody turns them on.</summary>
    public static IReadOnlyList<string> OptionalTexts(Instrument instrument) =>
        [.. instrument.Items.Where(item => item is TextItem { Off: true }).Select(item => $"{instrument.Id}.{item.Id}")];
}
