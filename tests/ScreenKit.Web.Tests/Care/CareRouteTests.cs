using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Care;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Tests.Care;

public sealed class CareRouteTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task A_submitted_response_becomes_a_result_with_its_flag_and_suggestions()
    {
        var clinic = await Clinic.Open(app);

        var response = await clinic.AnswerWithUrgentFlag();

        var result = await app.InDatabase(db => db.Results.AsNoTracking().SingleAsync(row => row.ResponseId == response));
        Assert.Equal((clinic.PatientId, clinic.EpisodeId, clinic.Unit.Id), (result.PatientId, result.EpisodeId, result.UnitId));
        var flag = await clinic.Flag(response);
        Assert.Equal((FlagLevel.Urgent, "suicidal-thoughts"), (flag.Level, flag.FlagId));
        Assert.Equal(TimeSpan.FromHours(4), flag.DueAt - flag.RaisedAt);
        var suggestions = await clinic.Suggestions(response);
        Assert.Contains(suggestions, row => row.Measure == "Terapiforberedende kurs – depresjon" && row.Responsible == "psychologist");
        Assert.Contains(suggestions, row => row.AskAgain == "phq-9" && row.ReviewAfter == TimeSpan.FromDays(42));
    }

    [Fact]
    public async Task Routed_twice_nothing_doubles()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerWithUrgentFlag();

        await using var scope = app.Services.CreateAsyncScope();
        var route = scope.ServiceProvider.GetServices<IResultRoute>().OfType<CareRoute>().Single();
        var library = app.Services.GetRequiredService<InstrumentLibrary>();
        await app.InDatabase(async db =>
        {
            var row = await db.Responses.Include(row => row.Assignment).Include(row => row.Parts).SingleAsync(row => row.Id == response);
            var instrument = await library.VersionAsync(db, row.Parts[0].InstrumentVersion);
            var part = new SubmittedPart(
                instrument, AnswerSheet.Read(instrument, row.Parts[0].Answers!), ScoreJson.Read(row.Parts[0].ScoreSheet!));
            var again = new SubmittedResponse(row, row.Assignment!, Battery.Of(instrument), [part], Facts.None, app.Clock.Now);
            await route.RouteAsync(db, again);
            await route.RouteAsync(db, again);
            return true;
        });

        Assert.Equal(1, await app.InDatabase(db => db.Results.CountAsync(row => row.ResponseId == response)));
        Assert.Equal(1, await app.InDatabase(db => db.Flags.CountAsync(row => row.ResponseId == response)));
        Assert.Equal(2, await app.InDatabase(db => db.Suggestions.CountAsync(row => row.ResponseId == response)));
    }
}
