using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Benchmarks.Site;

/// <summary>A data folder of its own for one run, gone afterwards, and the settings that make the site use it.</summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("screenkit-benchmark-").FullName;

    public string Database => Path.Combine(path, "screenkit.db");

    /// <summary>As in appsettings.json. One address asks for everything here, so the limit for one address is out of the way.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={Database}",
        ["ConnectionStrings:Postgres"] = "",
        ["Secrets:PepperFile"] = Path.Combine(path, "pepper"),
        ["Demo"] = "false",
        ["RateLimits:RequestsPerSecond"] = "1000000",
        ["Logging:LogLevel:Default"] = "Warning",
    };

    /// <summary>Every row, and nothing can be changed: may be open while the site runs.</summary>
    public ScreenKitDbContext Read() => new SqliteDbContext(
        new DbContextOptionsBuilder<SqliteDbContext>()
            .UseSqlite(new SqliteFile($"Data Source={Database}", path).ReadOnlyConnectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options,
        UnitScope.Everything, writable: false);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(path, recursive: true);
    }
}
