namespace ScreenKit.Web.Data;

/// <summary>
/// The one way to change data. The work is one transaction: when the task completes, it is committed to disk;
/// when it throws, nothing happened. Await nothing but the database inside.
/// </summary>
public sealed class Writer(IWriteQueue queue, UnitScope scope)
{
    public Task<T> WriteAsync<T>(Func<ScreenKitDbContext, Task<T>> work) => queue.WriteAsync(scope, work);

    public Task WriteAsync(Func<ScreenKitDbContext, Task> work) =>
        queue.WriteAsync(scope, async db =>
        {
            await work(db);
            return true;
        });

    /// <summary>The same, for work that acts for the installation and not for a signed-in person.</summary>
    public Task<T> WriteForAllUnitsAsync<T>(Func<ScreenKitDbContext, Task<T>> work) => queue.WriteAsync(UnitScope.Everything, work);
}

public interface IWriteQueue
{
    Task<T> WriteAsync<T>(UnitScope scope, Func<ScreenKitDbContext, Task<T>> work);
}
