using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Answers;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Demo;

/// <summary>A course and the gatherings at a workplace, with what those who were there thought.</summary>
internal sealed class DemoProgrammes(DemoHouse house, DemoCalendar calendar, InstrumentLibrary library, AppUser leader)
{
    private Guid Unit => leader.Memberships[0].UnitId;

    /// <returns>The link token of the evaluation that is open.</returns>
    public async Task<string> HoldAsync()
    {
        var participant = await HoldCourseAsync();
        await HoldWorkplaceAsync();
        return participant;
    }

    private async Task<string> HoldCourseAsync()
    {
        var course = Done(await DoAsync<CreateProgramme>(95, use => use.CreateAsync(Unit, ProgrammeKind.Course, "Terapiforberedende kurs – depresjon")));
        var title = $"Gruppe {calendar.Day(30).ToString("MMMM yyyy", CultureInfo.GetCultureInfo("nb"))}";
        var run = Done(await DoAsync<AddRun>(60, use => use.AddAsync(course, title, company: null, calendar.Day(29))));

        await SessionAsync(run, "Hva er depresjon? Tanker, følelser og kropp", 29, DemoBallots.FirstDay);
        await SessionAsync(run, "Små skritt: å gjøre litt mer av det som gir noe", 22, DemoBallots.SecondDay);
        await SessionAsync(run, "Tankene som tar over, og det jeg kan gjøre med dem", 15, DemoBallots.ThirdDay);
        var open = await SessionAsync(run, "Arbeid og helse, sammen med NAV-veileder", 1, DemoBallots.FourthDay, isOpen: true);
        await DoAsync<AddSession>(1, use => use.AddAsync(run, "Veien videre", calendar.Day(-6)));
        return open;
    }

    private async Task HoldWorkplaceAsync()
    {
        var programme = Done(await DoAsync<CreateProgramme>(130, use => use.CreateAsync(Unit, ProgrammeKind.Workplace, "Normalt å ha vondt – samlinger på jobben")));
        var run = Done(await DoAsync<AddRun>(120, use => use.AddAsync(programme, "Produksjon og lager", "Fjordvik Trevare", calendar.Day(110))));

        await SessionAsync(run, "Kropp og hode henger sammen", 110, DemoBallots.FirstGathering);
        await SessionAsync(run, "Å snakke om plager på jobben", 68, DemoBallots.SecondGathering);
        await SessionAsync(run, "Hva gjør vi videre hos oss?", 12, DemoBallots.ThirdGathering);
    }

    private async Task<string> SessionAsync(Guid run, string title, int daysAgo, DemoBallots ballots, bool isOpen = false)
    {
        var session = Done(await DoAsync<AddSession>(daysAgo + 7, use => use.AddAsync(run, title, calendar.Day(daysAgo))));
        var round = await house.DoAsync<OpenRound, OpenedRound?>(leader, calendar.At(daysAgo, 12),
            use => use.OpenAsync(session, ballots.Instrument, "nb", withTexts: ballots.Texts.Count > 0));
        var assignment = await house.DoAsync<ScreenKitDbContext, Assignment>(leader, calendar.Now,
            db => db.Rounds.Where(row => row.Id == round!.Id).Select(row => row.Assignment!).AsNoTracking().SingleAsync());

        // All in the room answer at once, which also is much faster to write.
        await Task.WhenAll(ballots.Ticks.Select((_, number) => CastAsync(assignment, ballots, number, calendar.At(daysAgo, 13))));
        if (!isOpen)
            await house.DoAsync<CloseRound, bool>(leader, calendar.At(daysAgo - 5, 8), use => use.CloseAsync(round!.Id));
        return round!.Key.Token;
    }

    private async Task CastAsync(Assignment assignment, DemoBallots ballots, int number, DateTimeOffset at)
    {
        var instrument = library.Shelf.Instrument(ballots.Instrument)!;
        var answers = DemoAnswers.ReadBallot(instrument, ballots.Ticks[number]);
        if (ballots.Texts.ElementAtOrDefault(number) is { Length: > 0 } text)
            answers.Add(new(new ItemKey(instrument.Id, Evaluations.OptionalTexts(instrument)[0].Split('.')[1]), new TextAnswer(text)));

        var response = await house.AnswerAsync<StartResponse, Response>(assignment.UnitId, at, use => use.StartAsync(assignment));
        await house.AnswerAsync<SaveAnswers, SaveOutcome>(assignment.UnitId, at, use => use.SaveAsync(response.Id, answers, sequence: 1));
        await house.AnswerAsync<SubmitResponse, SubmitOutcome>(assignment.UnitId, at, use => use.SubmitAsync(response.Id));
    }

    private Task<Guid?> DoAsync<TUseCase>(int daysAgo, Func<TUseCase, Task<Guid?>> use) where TUseCase : notnull =>
        house.DoAsync(leader, calendar.At(daysAgo, 10), use);

    private static Guid Done(Guid? made) => made ?? throw new InvalidOperationException("Refused in the demo.");
}
