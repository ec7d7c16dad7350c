using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Demo;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Home;

/// <param name="Demo">Null where this is no demo.</param>
public sealed record HomePage(DemoBox? Demo);

/// <param name="People">Empty while the demo data are being made.</param>
public sealed record DemoBox(IReadOnlyList<DemoPerson> People, string? PatientUrl, string? PatientCode, string? ParticipantUrl)
{
    public static async Task<DemoBox?> ReadAsync(DemoMode demo, ScreenKitDbContext db)
    {
        if (!demo.IsOn)
            return null;
        if (await demo.GuideAsync() is not { } guide)
            return new DemoBox([], null, null, null);

        var users = await db.Users.AsNoTracking().Include(user => user.Memberships).ThenInclude(membership => membership.Unit)
            .Where(user => guide.People.Contains(user.Id) && user.ClosedAt == null && user.Memberships.Count > 0).ToListAsync();
        return new DemoBox(
            [.. guide.People.SelectMany(id => users.Where(user => user.Id == id)).Select(DemoPerson.Of)],
            Links.Invitation.Open(guide.PatientToken), guide.PatientCode, Links.Invitation.Open(guide.ParticipantToken));
    }
}

public sealed record DemoPerson(Guid Id, string Name, string Title, string Role, string Unit)
{
    public static DemoPerson Of(AppUser user) =>
        new(user.Id, user.Name, user.Title ?? "", user.Memberships[0].Role, user.Memberships[0].Unit!.Name);
}
