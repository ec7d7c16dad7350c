using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Demo;

/// <summary>Fills an empty database once the site has started, so that nobody waits for the first page.</summary>
internal sealed class DemoSeeder(IServiceCollection site, IServiceProvider running, DemoMode demo, TimeProvider clock, ILogger<DemoSeeder> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = running.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<ScreenKitDbContext>();
        if (await db.Users.AnyAsync(stoppingToken) || await db.Units.AnyAsync(stoppingToken))
            return;

        var started = clock.GetTimestamp();
        var staff = await DemoStaff.HireAsync(services.GetRequiredService<Writer>(), services.GetRequiredService<Accounts>());
        await using var house = new DemoHouse(site, running);
        var calendar = new DemoCalendar(clock.GetUtcNow());
        var library = services.GetRequiredService<InstrumentLibrary>();

        var participant = await new DemoProgrammes(house, calendar, library, staff.CourseLeader).HoldAsync();
        var care = new DemoCare(house, calendar, library);
        InvitationKey? patient = null;
        foreach (var (story, number) in DemoCases.Clinic.Select((story, number) => (story, number)))
            patient = await care.LiveAsync(story, staff.Coordinator, number % 2 == 0 ? staff.Psychologist : staff.Physiotherapist) ?? patient;
        foreach (var story in DemoCases.Team)
            await care.LiveAsync(story, staff.OccupationalTherapist, staff.OccupationalTherapist);

        await demo.KeepAsync(new DemoGuide(
            [.. staff.All.Select(person => person.Id)], patient!.Token, Secrets.Readable(patient.Code), participant));
        log.LogInformation("Demo data made in {Seconds:0.0} seconds", clock.GetElapsedTime(started).TotalSeconds);
    }
}
