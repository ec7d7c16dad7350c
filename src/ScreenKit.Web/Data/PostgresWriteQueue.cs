using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ScreenKit.Web.Data;

/// <summary>A serializable transaction, run again when another one got there first.</summary>
public sealed class PostgresWriteQueue(DbContextOptions<PostgresDbContext> options) : IWriteQueue
{
    private const int Attempts = 10;

    public async Task<T> WriteAsync<T>(UnitScope scope, Func<ScreenKitDbContext, Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = new PostgresDbContext(options, scope, writable: true);
                await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
                var result = await work(db);
                await transaction.CommitAsync();
                return result;
            }
            catch (Exception fault) when (attempt < Attempts && LostARace(fault))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5 * attempt));
            }
        }
    }

    private static bool LostARace(Exception fault) =>
        (fault as PostgresException ?? fault.InnerException as PostgresException)?.SqlState
            is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation;
}
