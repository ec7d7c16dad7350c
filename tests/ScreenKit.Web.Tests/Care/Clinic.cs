using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Instruments.Answers;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Tests.Care;

/// <summary>A unit with a clinician and a patient in an episode, all made by the use cases that staff use.</summary>
public sealed record Clinic(ScreenKitApp App, Unit Unit, AppUser Clinician, Guid PatientId, Guid EpisodeId)
{
    public static async Task<Clinic> Open(ScreenKitApp app, string patient = "Åse Bergström", string episode = "Ryggplager")
    {
        var unit = await app.AddUnit();
        var clinician = await app.AddUser(Role.Clinician, unit);
        var entry = new PatientEntry(null, patient, "14.2.1975", "Female", null, "nb", null, null);
        var registered = await app.As<RegisterPatient, Outcome<Guid>>(clinician, use => use.RegisterAsync(entry));
        Assert.Empty(registered.Refusals);
        var opened = await app.As<OpenEpisode, Outcome<Guid>>(clinician, use => use.OpenAsync(registered.Value, episode));
        Assert.Empty(opened.Refusals);
        return new Clinic(app, unit, clinician, registered.Value, opened.Value);
    }

    public Task<Browser> SignIn() => App.SignIn(Clinician);

    public async Task<Handout> Assign(string definitionId)
    {
        var outcome = await App.As<AssignToEpisode, Outcome<Handout>>(Clinician, use => use.AssignAsync(EpisodeId, definitionId, "nb"));
        Assert.Empty(outcome.Refusals);
        return outcome.Value!;
    }

    /// <summary>The patient answers, each <c>instrument.item</c> with a stored answer such as <c>"daily"</c>, and submits.</summary>
    /// <returns>The response.</returns>
    public async Task<Guid> Answer(string definitionId, params IReadOnlyList<(string Item, Answer Answer)> answers)
    {
        var handout = await Assign(definitionId);
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<UnitScope>().LimitTo([Unit.Id]);
        var response = await scope.ServiceProvider.GetRequiredService<StartResponse>().StartAsync(handout.Assignment);
        await scope.ServiceProvider.GetRequiredService<SaveAnswers>().SaveAsync(response.Id, [.. answers.Select(given => Keyed(given.Item, given.Answer))], 1);
        Assert.Equal(SubmitOutcome.Submitted, await scope.ServiceProvider.GetRequiredService<SubmitResponse>().SubmitAsync(response.Id));
        return response.Id;
    }

    /// <summary>PHQ-9 with the numbers of the paper form; null is left open.</summary>
    public Task<Guid> AnswerPhq9(params int?[] numbers) => Answer("phq-9", [.. Phq9(numbers)]);

    public static IEnumerable<(string Item, Answer Answer)> Phq9(params int?[] numbers)
    {
        string[] codes = ["never", "some", "half", "daily"];
        return numbers.Select((number, index) => (Item: $"phq-9.q{index + 1}", Number: number)).Where(pair => pair.Number is not null)
            .Select(pair => (pair.Item, (Answer)new ChoiceAnswer(codes[pair.Number!.Value])));
    }

    /// <summary>Twelve points, and some thoughts of death: one urgent flag, suggestions for the plan.</summary>
    public Task<Guid> AnswerWithUrgentFlag() => AnswerPhq9(2, 2, 2, 2, 1, 1, 1, 0, 1);

    public Task<List<Suggestion>> Suggestions(Guid responseId) =>
        App.InDatabase(db => db.Suggestions.AsNoTracking().Where(row => row.ResponseId == responseId).OrderBy(row => row.Position).ToListAsync());

    public Task<ScreenKit.Web.Care.Flag> Flag(Guid responseId) =>
        App.InDatabase(db => db.Flags.AsNoTracking().SingleAsync(flag => flag.ResponseId == responseId));

    private static KeyValuePair<ItemKey, Answer?> Keyed(string item, Answer answer)
    {
        Assert.True(ItemKey.TryParse(item, out var key));
        return KeyValuePair.Create<ItemKey, Answer?>(key, answer);
    }
}
