using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Demo;

/// <summary>Lives the cases through: registered, asked, answered, read, agreed on.</summary>
internal sealed class DemoCare(DemoHouse house, DemoCalendar calendar, InstrumentLibrary library)
{
    /// <returns>The link and the code of whoever has been asked and has not begun.</returns>
    public async Task<InvitationKey?> LiveAsync(DemoCase story, AppUser registrar, AppUser clinician)
    {
        InvitationKey? waiting = null;
        var begun = calendar.At(story.Sittings.Max(sitting => sitting.AskedDaysAgo), 9);
        var patient = await house.DoAsync<RegisterPatient, Outcome<Guid>>(registrar, begun, use => use.RegisterAsync(new PatientEntry(
            registrar.Memberships[0].UnitId, story.Name, story.Born, story.Sex.ToString(), story.NationalId, story.Language, Phone: null, Email: null)));
        var episode = await house.DoAsync<OpenEpisode, Outcome<Guid>>(registrar, begun, use => use.OpenAsync(Done(patient), story.Episode));

        foreach (var sitting in story.Sittings)
        {
            var handout = Done(await house.DoAsync<AssignToEpisode, Outcome<Handout>>(registrar, calendar.At(sitting.AskedDaysAgo, 9, 10),
                use => use.AssignAsync(Done(episode), sitting.Definition, story.Language)));
            if (sitting.Answers == "{}")
                waiting = handout.Key;
            else
                await AnswerAsync(handout.Assignment, sitting);
            if (sitting.Review is { } review)
                await ReviewAsync(handout.Assignment.Id, review, clinician);
        }

        return waiting;
    }

    private async Task AnswerAsync(Assignment assignment, DemoSitting sitting)
    {
        var at = sitting.AnsweredDaysAgo is not { } days ? calendar.At(1, 19)
            : sitting.Hour is { } hour ? calendar.At(days, hour, 24)
            : calendar.Now.AddMinutes(-140);
        var answers = DemoAnswers.Read(library.Shelf.Sitting(sitting.Definition)!, sitting.Answers);
        var response = await house.AnswerAsync<StartResponse, Response>(assignment.UnitId, at, use => use.StartAsync(assignment));
        await house.AnswerAsync<SaveAnswers, SaveOutcome>(assignment.UnitId, at, use => use.SaveAsync(response.Id, answers, sequence: 1));
        if (sitting.AnsweredDaysAgo is not null)
            await house.AnswerAsync<SubmitResponse, SubmitOutcome>(assignment.UnitId, at, use => use.SubmitAsync(response.Id));
    }

    private async Task ReviewAsync(Guid responseId, DemoReview review, AppUser clinician)
    {
        var at = calendar.At(review.DaysAgo, 8, 40);
        if (review.FlagAction is { } action)
            foreach (var flag in await FindAsync(clinician, db => db.Flags.Where(flag => flag.ResponseId == responseId)))
                await house.DoAsync<AcknowledgeFlag, Outcome<Guid>>(clinician, at, use => use.AcknowledgeAsync(flag.Id, action));

        var suggestions = await FindAsync(clinician, db => db.Suggestions.Where(suggestion => suggestion.ResponseId == responseId));
        foreach (var accepted in review.Accepted)
            await AcceptAsync(suggestions.First(known => known.Measure.StartsWith(accepted.Measure, StringComparison.Ordinal)), accepted, at, clinician);
        if (review.Declined is var (measure, reason) && measure is not null)
        {
            var declined = suggestions.First(known => known.Measure.StartsWith(measure, StringComparison.Ordinal));
            await house.DoAsync<DeclineSuggestion, Outcome<Guid>>(clinician, at, use => use.DeclineAsync(declined.Id, reason));
        }

        await house.DoAsync<ReviewResult, Outcome<Guid>>(clinician, at, use => use.ReviewAsync(responseId));
    }

    private async Task AcceptAsync(Suggestion suggestion, DemoAccepted accepted, DateTimeOffset at, AppUser clinician)
    {
        var reviewOn = Date(at + (suggestion.ReviewAfter ?? TimeSpan.FromDays(42)));
        await house.DoAsync<AcceptSuggestion, Outcome<Guid>>(clinician, at, use => use.AcceptAsync(
            suggestion.Id, accepted.Goal, new MeasureEntry(suggestion.Measure, suggestion.Responsible, reviewOn)));
        if (accepted.Status == MeasureStatus.Planned)
            return;

        var later = at.AddDays(14) < calendar.Now ? at.AddDays(14) : calendar.Now;
        var measure = (await FindAsync(clinician, db => db.Measures.Where(measure => measure.FromSuggestionId == suggestion.Id))).Single();
        var next = Date(accepted.Status == MeasureStatus.Done ? later : calendar.Now.AddDays(12));
        await house.DoAsync<ChangeMeasure, Outcome<Guid>>(clinician, later,
            use => use.ChangeAsync(measure.Id, new MeasureChange(measure.Version, accepted.Status, next)));
    }

    private Task<List<T>> FindAsync<T>(AppUser clinician, Func<ScreenKitDbContext, IQueryable<T>> rows) where T : class =>
        house.DoAsync<ScreenKitDbContext, List<T>>(clinician, calendar.Now, db => rows(db).AsNoTracking().ToListAsync());

    private static string Date(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T Done<T>(Outcome<T> outcome) => outcome is { IsMissing: false, IsOvertaken: false, Refusals: [] }
        ? outcome.Value!
        : throw new InvalidOperationException($"Refused in the demo: {string.Join(", ", outcome.Refusals)}");
}
