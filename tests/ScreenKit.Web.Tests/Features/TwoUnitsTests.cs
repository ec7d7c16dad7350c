using System.Net;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Tests.Care;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class TwoUnitsTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task A_role_in_one_unit_opens_nothing_in_another_where_the_role_is_not_held()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerPhq9(2, 2, 2, 2, 1, 1, 2, 0, 0);
        var own = await app.AddUnit("Egen enhet");
        var user = await app.AddUser(Role.Clinician, own);
        await app.InDatabase(async db =>
        {
            db.Add(new Membership { UserId = user.Id, UnitId = clinic.Unit.Id, Role = Role.Coordinator });
            return await db.SaveChangesAsync();
        });

        var browser = await app.SignIn(user);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetPage(Links.Results.Show(response))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetPage(Links.Plans.Show(clinic.EpisodeId))).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetPage(Links.Patients.Show(clinic.PatientId))).Status);
    }
}
