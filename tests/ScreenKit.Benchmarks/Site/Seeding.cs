using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;

namespace ScreenKit.Benchmarks.Site;

/// <summary>
/// Makes the database through the site's own services while the site is not running: one unit, and for each invited person a
/// patient with an open episode and an assignment. Nobody here types a code, so its slow hash is left out.
/// </summary>
internal static class Seeding
{
    private const int InOneWrite = 500;

    public static async Task<IReadOnlyList<Invited>> InviteAsync(SiteFolder folder, string definitionId, int count)
    {
        Figures.Progress($"Inviting {count} people to {definitionId} …");
        using var host = Build(folder);
        await host.Services.MigrateAsync();
        await host.StartAsync();

        var unit = new Unit { Id = Guid.NewGuid(), Name = "Målestasjonen", Phone = "22 33 44 55" };
        var invited = new List<Invited>();
        await using var scope = host.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<AssignmentDesk>();
        var writer = scope.ServiceProvider.GetRequiredService<Writer>();
        await writer.WriteForAllUnitsAsync(db =>
        {
            db.Add(unit);
            return db.SaveChangesAsync();
        });
        foreach (var tokens in Enumerable.Range(0, count).Select(_ => Token()).Chunk(InOneWrite))
        {
            await writer.WriteForAllUnitsAsync(db =>
            {
                invited.AddRange(tokens.Select(token => Invite(db, desk, unit.Id, definitionId, token)));
                return db.SaveChangesAsync();
            });
        }

        await host.StopAsync();
        return invited;
    }

    private static IHost Build(SiteFolder folder)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Repository.Root });
        builder.Configuration.AddInMemoryCollection(folder.Settings);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddData(builder.Configuration, Repository.Root);
        builder.Services.AddLibrary(builder.Configuration, Repository.Root);
        builder.Services.AddScoped<Actor>();
        builder.Services.AddScoped<AuditLog>();
        builder.Services.AddScreening(builder.Configuration, Repository.Root);
        return builder.Build();
    }

    private static Invited Invite(ScreenKitDbContext db, AssignmentDesk desk, Guid unitId, string definitionId, string token)
    {
        var now = TimeProvider.System.GetUtcNow();
        var patient = new Patient
        {
            Id = Guid.NewGuid(), UnitId = unitId, Name = "Kari Nordmann", BirthDate = new DateOnly(1980, 5, 17), Sex = Sex.Female, Language = "nb", CreatedAt = now,
        };
        var episode = new Episode { Id = Guid.NewGuid(), UnitId = unitId, PatientId = patient.Id, Title = "Måling", OpenedAt = now };
        db.AddRange(patient, episode);
        var order = new NewAssignment(
            unitId, episode.Id, IsAnonymous: false, definitionId, "nb",
            new Dictionary<string, string> { ["sex"] = "female", ["age"] = "46" }, TurnedOn: [], OpenFor: TimeSpan.FromDays(90));
        var key = new InvitationKey(token, "", Secrets.HashToken(token), RandomNumberGenerator.GetBytes(32));
        return new Invited(desk.Add(db, order, key).Id, token);
    }

    private static string Token() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
}

/// <summary>Somebody with a link.</summary>
internal sealed record Invited(Guid AssignmentId, string Token);
