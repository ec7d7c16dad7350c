using System.Data;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ScreenKit.Web.Data;

/// <summary>A serializable transaction, run again when another one got there first.</summary>
public sealed class PostgresWriteQueue(DbContextOptions<PostgresDbContext> options) : IWriteQueue
{
    private const int Attempts = 20;

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
                // Not all at the same moment again.
                await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(5, 10 + 10 * attempt)));
            }
        }
    }

    /// <summary>The provider wraps what the server said once or twice, depending on where it was said.</summary>
    private static bool LostARace(Exception? fault) => fault switch
    {
        null => false,
        PostgresException said => said.SqlState
            is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation,
        _ => LostARace(fault.InnerException),
    };
}
