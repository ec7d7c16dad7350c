using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Features.Patients;

/// <param name="Link">Opens the questionnaire; held in the QR code.</param>
/// <param name="Site">Where the code can be typed.</param>
public sealed record HandoutPage(Episode Episode, Handout Handout, string Link, string Site, Assignable What, Unit Unit)
{
    public string Code => Secrets.Readable(Handout.Key.Code);

    /// <summary>As people read an address aloud.</summary>
    public string SiteName => new Uri(Site).Authority;
}
