using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Access;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Features.Invitation;

/// <param name="StartUrl">Where the Start form posts: nothing happens before that.</param>
public sealed record WelcomePage(Assignment Assignment, Battery Battery, bool IsBegun, string StartUrl)
{
    public Unit Unit => Assignment.Unit!;

    public int Minutes => Battery.Parts.Where(part => part.Show is null).Sum(part => part.Instrument.Minutes);

    public bool PartsVary => Battery.Parts.Any(part => part.Show is not null);

    /// <summary>What everybody is asked; a part with a condition would say something about who gets it.</summary>
    public IEnumerable<string> PartTitles => Battery.Parts.Where(part => part.Show is null).Select(part => part.Instrument.Title);

    public bool ShowParts => Battery.Parts.Count > 1;
}
