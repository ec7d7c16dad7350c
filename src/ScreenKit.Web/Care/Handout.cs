using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

/// <summary>A link and a code to show or print now; afterwards nobody can read them again, only make new ones.</summary>
public sealed record Handout(Assignment Assignment, Episode Episode, InvitationKey Key);
