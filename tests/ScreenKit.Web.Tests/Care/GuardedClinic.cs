using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Care;

/// <summary>A clinic with one of everything, and another unit next door.</summary>
public sealed class GuardedClinic : ScreenKitApp, IAsyncLifetime
{
    private Clinic clinic = null!;
    private AppUser neighbour = null!;
    private Things things = null!;

    public static IReadOnlyList<Address> Addresses { get; } =
    [
        new("patients", IsPage: true, things => Links.Patients.Show(things.Patient)),
        new("patients assign", IsPage: true, things => Links.Patients.Assign(things.Episode)),
        new("result", IsPage: true, things => Links.Results.Show(things.Response)),
        new("plan", IsPage: true, things => Links.Plans.Show(things.Episode)),
        new("open episode", IsPage: false, things => Links.Patients.OpenEpisode(things.Patient)),
        new("assign", IsPage: false, things => Links.Patients.Assign(things.Episode)),
        new("renew", IsPage: false, things => Links.Patients.Renew(things.Assignment)),
        new("withdraw", IsPage: false, things => Links.Patients.Withdraw(things.Assignment)),
        new("review", IsPage: false, things => Links.Results.Review(things.Response)),
        new("acknowledge", IsPage: false, things => Links.Results.Acknowledge(things.Flag)),
        new("accept", IsPage: false, things => Links.Results.Accept(things.Suggestion)),
        new("decline", IsPage: false, things => Links.Results.Decline(things.Suggestion)),
        new("add goal", IsPage: false, things => Links.Plans.AddGoal(things.Episode)),
        new("change goal", IsPage: false, things => Links.Plans.ChangeGoal(things.Goal)),
        new("add measure", IsPage: false, things => Links.Plans.AddMeasure(things.Goal)),
        new("change measure", IsPage: false, things => Links.Plans.ChangeMeasure(things.Measure)),
    ];

    /// <summary>What every form here would accept.</summary>
    public static IReadOnlyList<(string Name, string Value)> Filled =>
    [
        ("Title", "Noe"), ("DefinitionId", "gad-7"), ("Language", "nb"), ("Action", "Ringte"), ("Reason", "Nei"), ("Goal", "Mål"),
        ("Measure", "Tiltak"), ("Responsible", "person"), ("ReviewOn", ""), ("State", "Reached"), ("Status", "Done"), ("Version", "1"),
    ];

    public string Url(string name) => Addresses.Single(address => address.Name == name).Of(things);

    public Task<Browser> Own() => clinic.SignIn();

    public Task<Browser> Foreign() => SignIn(neighbour);

    public Task<Browser> With(string role) => SignInAs(role, clinic.Unit);

    /// <summary>All there is to change, counted; what is only noted or signed in is left out.</summary>
    public Task<string> Rows() => InDatabase(async db => string.Join(' ',
        await db.Episodes.CountAsync(),
        await db.Assignments.CountAsync(row => row.ClosedAt == null),
        await db.Invitations.CountAsync(row => !row.IsRevoked),
        await db.Results.CountAsync(row => row.ReviewedAt == null),
        await db.Flags.CountAsync(row => row.AcknowledgedAt == null),
        await db.Suggestions.CountAsync(row => row.State == SuggestionState.Open),
        await db.Goals.CountAsync(row => row.State == GoalState.Active),
        await db.Measures.CountAsync(row => row.Status == MeasureStatus.Planned)));

    public async Task InitializeAsync()
    {
        clinic = await Clinic.Open(this);
        neighbour = await AddUser([Role.Clinician, Role.Coordinator], await AddUnit("Naboklinikken"));
        var response = await clinic.AnswerWithUrgentFlag();
        var waiting = await clinic.Assign("pain-nrs");
        var goal = await As<AddGoal, Outcome<Guid>>(clinic.Clinician, use => use.AddAsync(clinic.EpisodeId, "Orke en hel dag"));
        await As<AddMeasure, Outcome<Guid>>(clinic.Clinician, use => use.AddAsync(goal.Value, new MeasureEntry("Gå tur", "person", null)));
        things = new Things(
            clinic.PatientId, clinic.EpisodeId, waiting.Assignment.Id, response, (await clinic.Flag(response)).Id,
            (await clinic.Suggestions(response))[0].Id, goal.Value, await InDatabase(db => db.Measures.Select(row => row.Id).SingleAsync()));
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public sealed record Things(Guid Patient, Guid Episode, Guid Assignment, Guid Response, Guid Flag, Guid Suggestion, Guid Goal, Guid Measure);

    public sealed record Address(string Name, bool IsPage, Func<Things, string> Of);
}
