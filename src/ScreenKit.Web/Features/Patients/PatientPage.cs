using ScreenKit.Web.Care;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Features.Patients;

public sealed record PatientPage(PatientFile File)
{
    public static Tone ToneOf(AssignmentState state) => state switch
    {
        AssignmentState.Delivered => Tone.Success,
        AssignmentState.Begun => Tone.Info,
        AssignmentState.Expired => Tone.Warning,
        _ => Tone.Neutral,
    };
}
