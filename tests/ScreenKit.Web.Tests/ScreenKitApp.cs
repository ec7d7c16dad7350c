using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Tests;

/// <summary>
/// The real site with a database of its own and a clock that tests move. Use it as <c>IClassFixture&lt;ScreenKitApp&gt;</c>,
/// or make one with other questionnaires: <c>await using var app = new ScreenKitApp { Questionnaires = folder }</c>.
/// </summary>
public class ScreenKitApp : WebApplicationFactory<Program>
{
    private readonly TestDatabase database = new();

    public TestClock Clock { get; } = new();

    public ErrorLog Log { get; } = new();

    /// <summary>The repository's own questionnaires unless told otherwise.</summary>
    public string Questionnaires { get; init; } = "questionnaires";

    /// <summary>More settings, as in appsettings.json: <c>["Proxies:0"] = "10.0.0.1"</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    public string Environment { get; init; } = "Testing";

    public string DataFolder => database.Folder;

    /// <summary>Somebody with a browser and without an account: a respondent, or staff before signing in.</summary>
    public Browser Visitor() => new(Server.CreateClient(), this);

    /// <summary>A new member of staff with these roles in the unit, signed in.</summary>
    public Task<Browser> SignInAs(string role, Unit unit) => SignInAs([role], unit);

    public async Task<Browser> SignInAs(IReadOnlyList<string> roles, Unit unit) => await SignIn(await AddUser(roles, unit));

    public async Task<Browser> SignIn(AppUser user)
    {
        var browser = Visitor();
        await browser.Send(new HttpRequestMessage(HttpMethod.Get, $"{TestSignIn.Path}?user={user.Id}"));
        return browser;
    }

    public Task<Unit> AddUnit(string name = "Fysioteket") => InDatabase(async db =>
    {
        var unit = new Unit { Id = Guid.NewGuid(), Name = name, Phone = "22 33 44 55" };
        db.Add(unit);
        await db.SaveChangesAsync();
        return unit;
    });

    public Task<AppUser> AddUser(string role, Unit unit) => AddUser([role], unit);

    public Task<AppUser> AddUser(IReadOnlyList<string> roles, params IReadOnlyList<Unit> units) => InDatabase(async db =>
    {
        var name = $"{roles[0]}-{Guid.NewGuid():N}@example.org";
        var user = new AppUser
        {
            Id = Guid.NewGuid(), Name = "Kari Nordmann", UserName = name, NormalizedUserName = name.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString(),
        };
        db.Add(user);
        db.AddRange(from unit in units from role in roles select new Membership { UserId = user.Id, UnitId = unit.Id, Role = role });
        await db.SaveChangesAsync();
        return user;
    });

    /// <summary>Reads or changes rows of every unit, committed when the task completes.</summary>
    public async Task<T> InDatabase<T>(Func<ScreenKitDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Writer>().WriteForAllUnitsAsync(work);
    }

    /// <summary>Calls a use case as this member of staff, as a controller would: <c>await app.As&lt;AddPatient, Guid&gt;(user, use =&gt; use.…)</c>.</summary>
    public async Task<T> As<TUseCase, T>(AppUser user, Func<TUseCase, Task<T>> use) where TUseCase : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        var memberships = await InDatabase(db => db.Memberships.AsNoTracking().Where(row => row.UserId == user.Id).ToListAsync());
        var actor = scope.ServiceProvider.GetRequiredService<Actor>();
        actor.Become(user, memberships);
        scope.ServiceProvider.GetRequiredService<UnitScope>().LimitTo(actor.Units);
        return await use(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment).UseSolutionRelativeContentRoot("");
        builder.UseSetting("Questionnaires", Questionnaires);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (key, value) in database.Settings.Concat(Settings))
            builder.UseSetting(key, value);

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddTransient<IStartupFilter, TestSignIn>();
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
        });
    }
}
