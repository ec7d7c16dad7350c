using ScreenKit.Web.Programmes;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Rounds;

/// <param name="Shown">Null when there is nothing to show until new ones are made.</param>
/// <param name="Site">Scheme and host that participants reach us by.</param>
public sealed record InvitationPage(Round Round, ShownInvitation? Shown, string Site, int? Minutes)
{
    public string Link => Site + Links.Invitation.Open(Shown!.Token);

    public string Code => Secrets.Readable(Shown!.Code);

    /// <summary>What people type to come to the page that asks for the code.</summary>
    public string Address => new Uri(Site).Authority;
}
