using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Tests.Screening;

namespace ScreenKit.Web.Tests.Data;

[Trait("Database", "Sqlite")]
public sealed class SqliteFaultTests : IDisposable
{
    private const int SqliteReadOnly = 8;

    private readonly ScreenKitApp app = new();

    [Fact]
    public async Task A_commit_that_fails_is_acknowledged_to_nobody_and_the_writer_goes_on()
    {
        await Assert.ThrowsAnyAsync<SqliteException>(() => app.InDatabase(async db =>
        {
            // Looked at when the transaction is committed, not when the row is added.
            await db.Database.ExecuteSqlAsync($"PRAGMA defer_foreign_keys = ON");
            db.Add(new Membership { UserId = Guid.NewGuid(), UnitId = Guid.NewGuid(), Role = Role.Clinician });
            return await db.SaveChangesAsync();
        }));

        await app.AddUnit("after the fault");
        Assert.Equal(0, await app.InDatabase(db => db.Memberships.CountAsync()));
    }

    [Fact]
    public async Task A_full_disk_is_said_to_the_visitor_and_forgotten_when_there_is_room_again()
    {
        const int enoughToNeedMoreRoom = 60;
        var refused = new List<Invited>();
        var invitations = new List<Invited>();
        for (var person = 0; person < enoughToNeedMoreRoom; person++)
            invitations.Add(await app.Invite("phq-9"));

        await Limit("PRAGMA max_page_count = 1");
        foreach (var invited in invitations)
        {
            var page = await app.Visitor().Start(invited);
            if (page.Status == HttpStatusCode.OK)
                continue;
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "Vi kunne ikke svare akkurat nå"), (page.Status, page.Heading));
            Assert.NotNull(page.Response.Headers.RetryAfter);
            refused.Add(invited);
        }

        Assert.NotEmpty(refused);
        Assert.Equal(enoughToNeedMoreRoom - refused.Count, await app.InDatabase(db => db.Responses.CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetPage("/")).Status);

        await Limit("PRAGMA max_page_count = 1000000");
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().Start(refused[0])).Status);
    }

    [Fact]
    public async Task While_somebody_else_holds_the_file_the_visitor_is_told_to_wait()
    {
        var person = app.Visitor();
        var page = await person.Start(await app.Invite("phq-9"));

        using (var other = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "screenkit.db")};Pooling=False"))
        {
            other.Open();
            await using var held = other.BeginTransaction(deferred: false);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await person.Answer(page, ("phq-9.q1", "half"))).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await person.Answer(page, ("phq-9.q1", "half"))).Status);
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_refused()
    {
        await app.AddUnit();
        await using var second = new ScreenKitApp
        {
            Settings = new Dictionary<string, string> { ["ConnectionStrings:Sqlite"] = $"Data Source={Path.Combine(app.DataFolder, "screenkit.db")}" },
        };
        Assert.Contains("PostgreSQL", Assert.Throws<InvalidOperationException>(() => second.Visitor()).Message);
    }

    [Fact]
    public async Task What_is_injected_cannot_write_even_with_sql_of_its_own()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScreenKitDbContext>();
        var refused = await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlAsync($"DELETE FROM Units"));
        Assert.Equal(SqliteReadOnly, refused.SqliteErrorCode);
    }

    [Fact]
    public async Task The_file_is_for_its_owner_only_and_forgets_what_is_deleted()
    {
        await app.AddUnit();
        var file = Path.Combine(app.DataFolder, "screenkit.db");
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        var settings = await app.InDatabase(db => db.Database.SqlQuery<string>(
            $"SELECT s.synchronous || d.secure_delete || f.foreign_keys || t.trusted_schema AS Value FROM pragma_synchronous s, pragma_secure_delete d, pragma_foreign_keys f, pragma_trusted_schema t").SingleAsync());
        Assert.Equal("2110", settings);
    }

    public void Dispose() => app.Dispose();

    private Task<int> Limit(string pragma) => app.InDatabase(db => db.Database.ExecuteSqlRawAsync(pragma));
}
