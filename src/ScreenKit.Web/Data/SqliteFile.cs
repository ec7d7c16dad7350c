using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ScreenKit.Web.Data;

/// <summary>The embedded database: one file, one connection that writes, any number that only read.</summary>
public sealed class SqliteFile
{
    private readonly string path;

    public SqliteFile(string connectionString, string contentRoot)
    {
        path = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource, contentRoot);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    }

    public long FreeBytes => new DriveInfo(path).AvailableFreeSpace;

    /// <summary>Lists in queries go over as one value, so that the text of a query is made once and not at every request.</summary>
    public static void QueryShape(SqliteDbContextOptionsBuilder options) =>
        options.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);

    public string ReadOnlyConnectionString => ConnectionString(SqliteOpenMode.ReadOnly);

    public SqliteConnection OpenForWriting()
    {
        var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWriteCreate));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA trusted_schema = OFF;
            PRAGMA secure_delete = ON;
            """;
        command.ExecuteNonQuery();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return connection;
    }

    /// <summary>Held for as long as this process writes; a second process on the same file is refused. The system lets go of it when a process dies.</summary>
    public FileStream TakeAlone()
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault)
        {
            throw new InvalidOperationException(
                $"Another process already serves {path}. SQLite has one writer; several nodes need PostgreSQL (ConnectionStrings:Postgres).", fault);
        }
    }

    private string ConnectionString(SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        DefaultTimeout = 5,
        Pooling = mode == SqliteOpenMode.ReadOnly,
    }.ToString();
}
