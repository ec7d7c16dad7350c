using System.Data;
using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ScreenKit.Web.Data;

/// <summary>
/// One consumer owns the only read-write connection. It takes what waits, runs each piece in a savepoint, commits once
/// with synchronous=FULL, then answers everybody. So no writer ever meets SQLITE_BUSY, a flush is shared, and the
/// WAL-reset fault of SQLite before 3.51.3 (two writers at once) cannot occur.
/// </summary>
public sealed class SqliteWriteQueue(SqliteFile file) : BackgroundService, IWriteQueue
{
    private const int MostInOneCommit = 50;
    private static readonly TimeSpan LongestCommitDelay = TimeSpan.FromMilliseconds(5);

    private readonly Channel<Work> waiting = Channel.CreateBounded<Work>(
        new BoundedChannelOptions(10_000) { SingleReader = true });

    private FileStream? alone;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        alone = file.TakeAlone();
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        base.Dispose();
        alone?.Dispose();
    }

    public async Task<T> WriteAsync<T>(UnitScope scope, Func<ScreenKitDbContext, Task<T>> work)
    {
        var item = new Work<T>(scope, work);
        await waiting.Writer.WriteAsync(item);
        return await item.Result;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stoppingToken.Register(() => waiting.Writer.TryComplete());
        await using var connection = file.OpenForWriting();
        var options = new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite(connection, SqliteFile.QueryShape).Options;

        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
            await CommitWhatWaitsAsync(connection, options);
    }

    private async Task CommitWhatWaitsAsync(SqliteConnection connection, DbContextOptions<SqliteDbContext> options)
    {
        var done = new List<Work>();
        try
        {
            await using var transaction = connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
            var started = Stopwatch.GetTimestamp();
            while (done.Count < MostInOneCommit && Stopwatch.GetElapsedTime(started) < LongestCommitDelay
                && waiting.Reader.TryRead(out var item))
            {
                done.Add(item);
                await RunAsync(item, transaction, options);
            }

            await transaction.CommitAsync();
        }
        catch (Exception fault)
        {
            // When the transaction could not even begin, whoever waits is told so instead of waiting for the next attempt.
            IEnumerable<Work> refused = done.Count > 0 ? done : WhatWaits();
            foreach (var item in refused)
                item.Refuse(fault);
            return;
        }

        foreach (var item in done)
            item.Acknowledge();
    }

    private IEnumerable<Work> WhatWaits()
    {
        while (waiting.Reader.TryRead(out var item))
            yield return item;
    }

    private static async Task RunAsync(Work item, SqliteTransaction transaction, DbContextOptions<SqliteDbContext> options)
    {
        const string savepoint = "item";
        await transaction.SaveAsync(savepoint);
        try
        {
            await using var db = new SqliteDbContext(options, item.Scope, writable: true);
            db.Database.AutoSavepointsEnabled = false;
            await db.Database.UseTransactionAsync(transaction);
            await item.RunAsync(db);
        }
        catch (Exception fault)
        {
            item.Refuse(fault);
            await transaction.RollbackAsync(savepoint);
        }

        await transaction.ReleaseAsync(savepoint);
    }

    private abstract class Work(UnitScope scope)
    {
        public UnitScope Scope { get; } = scope;

        public abstract Task RunAsync(ScreenKitDbContext db);

        public abstract void Acknowledge();

        public abstract void Refuse(Exception fault);
    }

    private sealed class Work<T>(UnitScope scope, Func<ScreenKitDbContext, Task<T>> work) : Work(scope)
    {
        private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T result = default!;

        public Task<T> Result => answer.Task;

        public override async Task RunAsync(ScreenKitDbContext db) => result = await work(db);

        public override void Acknowledge() => answer.TrySetResult(result);

        public override void Refuse(Exception fault) => answer.TrySetException(fault);
    }
}
