using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ScreenKit.Web.Data;

/// <summary>
/// Every table. An injected context reads and sees the units of <see cref="Scope"/> only; changes go through <see cref="Writer"/>.
/// </summary>
public abstract class ScreenKitDbContext(DbContextOptions options, UnitScope scope, bool writable) : DbContext(options)
{
    public UnitScope Scope { get; } = scope;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        writable
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : throw new InvalidOperationException("This context reads. Change data inside Writer.WriteAsync.");

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Use SaveChangesAsync inside Writer.WriteAsync.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ScreenKitDbContext).Assembly);

        var scoped = typeof(ScreenKitDbContext).GetMethod(nameof(KeepWithinUnits), BindingFlags.NonPublic | BindingFlags.Instance)!;
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IUnitOwned))))
            scoped.MakeGenericMethod(entity.ClrType).Invoke(this, [modelBuilder]);
    }

    private void KeepWithinUnits<T>(ModelBuilder modelBuilder) where T : class, IUnitOwned
    {
        modelBuilder.Entity<T>().HasQueryFilter(row => Scope.SeesAll || Scope.Units.Contains(row.UnitId));
        modelBuilder.Entity<T>().HasIndex(row => row.UnitId);
    }
}

/// <summary>A row that belongs to one unit and is invisible from the others.</summary>
public interface IUnitOwned
{
    Guid UnitId { get; }
}

public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, UnitScope scope, bool writable)
    : ScreenKitDbContext(options, scope, writable)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // SQLite has no time with offset that sorts; everything is UTC anyway.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();

    private sealed class UtcText() : ValueConverter<DateTimeOffset, DateTime>(
        value => value.UtcDateTime, value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));
}

public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, UnitScope scope, bool writable)
    : ScreenKitDbContext(options, scope, writable);
