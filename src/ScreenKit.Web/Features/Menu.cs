using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Features;

/// <summary>What the staff header links to, in order.</summary>
public static class Menu
{
    public static readonly IReadOnlyList<NavigationLink> Links =
    [
        new("Results.Menu", Ui.Links.Results.Index(), Role.Clinician),
        new("Patients.Menu", Ui.Links.Patients.Index(), Role.Clinician, Role.Coordinator),
        new("Programmes.Menu", Ui.Links.Programmes.Index(), Role.CourseLeader, Role.Coordinator),
        new("Instruments.Menu", Ui.Links.Instruments.Index(), Role.Author),
        new("Users.Menu", Ui.Links.Users.Index(), Role.Administrator),
    ];
}
