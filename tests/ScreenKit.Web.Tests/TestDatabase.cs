using Npgsql;

namespace ScreenKit.Web.Tests;

/// <summary>
/// A fresh folder with a SQLite file, or, when SCREENKIT_TEST_POSTGRES holds a connection string to a server,
/// a fresh database there.
/// </summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly string? server = Environment.GetEnvironmentVariable("SCREENKIT_TEST_POSTGRES");
    private readonly string name = $"screenkit_{Guid.NewGuid():N}";

    public TestDatabase()
    {
        if (IsPostgres)
            Run($"CREATE DATABASE {name}");
    }

    public bool IsPostgres => !string.IsNullOrEmpty(server);

    public string Folder { get; } = Directory.CreateTempSubdirectory("screenkit-test-").FullName;

    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={Path.Combine(Folder, "screenkit.db")}",
        ["ConnectionStrings:Postgres"] = IsPostgres ? Postgres : "",
        ["Secrets:PepperFile"] = Path.Combine(Folder, "pepper"),
    };

    private string Postgres =>
        new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20, IncludeErrorDetail = true }.ToString();

    public void Dispose()
    {
        if (!Directory.Exists(Folder))
            return;
        Directory.Delete(Folder, recursive: true);
        if (IsPostgres)
        {
            using var pool = new NpgsqlConnection(Postgres);
            NpgsqlConnection.ClearPool(pool);
            Run($"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private void Run(string sql)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
