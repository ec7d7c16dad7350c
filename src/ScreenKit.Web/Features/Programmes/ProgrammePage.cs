using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Programmes;

public sealed record ProgrammePage(Programme Programme, IReadOnlyList<RunCard> Runs)
{
    public static async Task<ProgrammePage?> ReadAsync(ScreenKitDbContext db, Guid id, DateTimeOffset now)
    {
        var programme = await db.Programmes.AsNoTracking().AsSplitQuery().Include(row => row.Unit)
            .Include(row => row.Runs).ThenInclude(run => run.Sessions).ThenInclude(session => session.Rounds).ThenInclude(round => round.Assignment)
            .SingleOrDefaultAsync(row => row.Id == id);
        return programme is null ? null : new ProgrammePage(programme,
        [
            .. programme.Runs.OrderByDescending(run => run.StartsOn).ThenBy(run => run.Title, StringComparer.Ordinal)
                .Select(run => new RunCard(run, [.. run.Sessions.OrderBy(session => session.Number).Select(session => SessionRow.Of(session, now))])),
        ]);
    }
}

public sealed record RunCard(Run Run, IReadOnlyList<SessionRow> Sessions);

public sealed record SessionRow(Session Session, IReadOnlyList<RoundLine> Rounds)
{
    public static SessionRow Of(Session session, DateTimeOffset now) => new(session,
        [.. session.Rounds.OrderBy(round => round.OpenedAt).Select(round => new RoundLine(round.Id, round.Assignment!.IsOpen(now), round.OpenedAt))]);
}

public sealed record RoundLine(Guid Id, bool IsOpen, DateTimeOffset OpenedAt);
