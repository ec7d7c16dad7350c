using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ScreenKit.Web.Data;

public static class DataServices
{
    /// <summary>SQLite in a file unless <c>ConnectionStrings:Postgres</c> is set.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddScoped<UnitScope>();
        services.AddScoped<Writer>();
        return configuration.GetConnectionString("Postgres") is { Length: > 0 } postgres
            ? services.AddPostgres(postgres)
            : services.AddSqlite(new SqliteFile(configuration.GetConnectionString("Sqlite")!, contentRoot));
    }

    /// <summary>Brings the schema up to date; everything else waits for it.</summary>
    public static async Task MigrateAsync(this IServiceProvider services)
    {
        if (services.GetService<SqliteFile>() is { } file)
        {
            await using var connection = file.OpenForWriting();
            await using var sqlite = new SqliteDbContext(
                new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite(connection)
                    .ReplaceService<IMigrationsSqlGenerator, WithoutRowIdSqlGenerator>().Options,
                UnitScope.Everything, writable: true);
            await sqlite.Database.MigrateAsync();
            return;
        }

        await using var postgres = new PostgresDbContext(
            services.GetRequiredService<DbContextOptions<PostgresDbContext>>(), UnitScope.Everything, writable: true);
        await postgres.Database.MigrateAsync();
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, SqliteFile file)
    {
        var reading = new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite(file.ReadOnlyConnectionString, SqliteFile.QueryShape)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;
        services.AddSingleton(file);
        services.AddSingleton<SqliteWriteQueue>();
        services.AddSingleton<IWriteQueue>(provider => provider.GetRequiredService<SqliteWriteQueue>());
        services.AddHostedService(provider => provider.GetRequiredService<SqliteWriteQueue>());
        services.AddScoped<ScreenKitDbContext>(provider =>
            new SqliteDbContext(reading, provider.GetRequiredService<UnitScope>(), writable: false));
        return services;
    }

    private static IServiceCollection AddPostgres(this IServiceCollection services, string connectionString)
    {
        var options = new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql(connectionString).Options;
        var reading = new DbContextOptionsBuilder<PostgresDbContext>(options).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;
        services.AddSingleton(options);
        services.AddSingleton<IWriteQueue, PostgresWriteQueue>();
        services.AddScoped<ScreenKitDbContext>(provider =>
            new PostgresDbContext(reading, provider.GetRequiredService<UnitScope>(), writable: false));
        return services;
    }
}
