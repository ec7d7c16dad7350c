using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Tests.Screening;

namespace ScreenKit.Web.Tests.Programmes;

public sealed class BallotTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task A_ballot_holds_its_round_its_version_and_its_answers_and_nothing_else()
    {
        var columns = await app.InDatabase(async db =>
            db.Model.FindEntityType(typeof(Ballot))!.GetProperties().Select(property => property.GetColumnName()).Order().ToList());

        Assert.Equal(["Answers", "Id", "InstrumentVersion", "RoundId"], columns);
        if (await StoredInSqlite())
            Assert.Equal(columns, (await Sql("SELECT name AS Value FROM pragma_table_info('Ballots')")).Order());
    }

    [Fact]
    public async Task The_table_numbers_no_rows()
    {
        if (await StoredInSqlite())
            Assert.EndsWith("WITHOUT ROWID", Assert.Single(await Sql("SELECT sql AS Value FROM sqlite_master WHERE type = 'table' AND name = 'Ballots'")));
    }

    [Fact]
    public async Task In_sqlite_the_order_on_disk_says_nothing_about_the_order_of_answering()
    {
        if (!await StoredInSqlite())
            return;
        const int people = 500;
        var round = await app.OpenCourseRound(await app.AddUnit());
        for (var person = 0; person < people; person++)
        {
            var answers = $"{{\"person\":{person}}}";
            await app.InDatabase(async db =>
            {
                db.Add(new Ballot { Id = Ballot.DrawId(), RoundId = round.Id, InstrumentVersion = "", Answers = answers });
                return await db.SaveChangesAsync();
            });
        }

        var found = await app.InDatabase(db => db.Ballots.AsNoTracking().Where(ballot => ballot.RoundId == round.Id).Select(ballot => ballot.Answers).ToListAsync());

        var squares = found.Select((answers, place) => Math.Pow(place - int.Parse(answers["{\"person\":".Length..^1]), 2)).Sum();
        var correlation = 1 - 6 * squares / (people * ((double)people * people - 1));
        Assert.InRange(correlation, -0.2, 0.2);
    }

    [Fact]
    public async Task Answers_lie_in_the_order_of_the_instrument_and_leave_no_trace_in_the_audit_log()
    {
        var round = await app.OpenCourseRound(await app.AddUnit());
        var before = await Audited();

        await app.Answers(round, ("q4", "agree"), ("q1", "strongly-agree"));

        var ballot = Assert.Single(await app.InDatabase(db => db.Ballots.AsNoTracking().Where(ballot => ballot.RoundId == round.Id).ToListAsync()));
        Assert.Equal("""{"q1":"strongly-agree","q4":"agree"}""", ballot.Answers);
        Assert.Equal(before, await Audited());
        Assert.Empty(await app.InDatabase(db => db.Set<ScreenKit.Web.Screening.Response>().AsNoTracking().ToListAsync()));
    }

    private Task<int> Audited() => app.InDatabase(db => db.Set<ScreenKit.Web.Access.AuditEntry>().CountAsync());

    private Task<bool> StoredInSqlite() => app.InDatabase(async db => await Task.FromResult(db.Database.IsSqlite()));

    private Task<List<string>> Sql(string query) => app.InDatabase(db => db.Database.SqlQueryRaw<string>(query).ToListAsync());
}
