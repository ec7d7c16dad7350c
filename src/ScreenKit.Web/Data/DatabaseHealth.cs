using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ScreenKit.Web.Data;

/// <summary>Ready while a write gets through the same queue as everybody's and the disk has room for more.</summary>
public sealed class DatabaseHealth(IWriteQueue queue, IServiceProvider services) : IHealthCheck
{
    private const long LeastFreeBytes = 100 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (services.GetService<SqliteFile>()?.FreeBytes < LeastFreeBytes)
            return HealthCheckResult.Unhealthy("The disk is nearly full.");

        await queue.WriteAsync(UnitScope.Everything, db => db.Database.ExecuteSqlRawAsync("SELECT 1", CancellationToken.None))
            .WaitAsync(Patience, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
