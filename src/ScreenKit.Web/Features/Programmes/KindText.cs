using ScreenKit.Web.Programmes;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Features.Programmes;

internal static class KindText
{
    public static string Key(ProgrammeKind kind) => kind == ProgrammeKind.Course ? "Programmes.Course" : "Programmes.Workplace";

    public static Tone Tone(ProgrammeKind kind) => kind == ProgrammeKind.Course ? Ui.Components.Tone.Info : Ui.Components.Tone.Neutral;
}
