using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Programmes;

public sealed record ProgrammesPage(IReadOnlyList<OpenRoundRow> OpenRounds, IReadOnlyList<ProgrammeRow> Programmes)
{
    public static async Task<ProgrammesPage> ReadAsync(ScreenKitDbContext db, DateTimeOffset now)
    {
        var open = await db.Rounds.AsNoTracking()
            .Where(round => round.ClosedAt == null && round.Assignment!.ExpiresAt > now)
            .OrderByDescending(round => round.OpenedAt)
            .Select(round => new OpenRoundRow(
                round.Id, round.Session!.Title, round.Session.Run!.Programme!.Title, round.Session.Run.Title, round.OpenedAt))
            .ToListAsync();
        var programmes = await db.Programmes.AsNoTracking()
            .OrderBy(programme => programme.Title).ThenBy(programme => programme.Id)
            .Select(programme => new ProgrammeRow(
                programme.Id, programme.Title, programme.Kind, programme.Unit!.Name, programme.Runs.Count,
                programme.Runs.SelectMany(run => run.Sessions).Max(session => (DateOnly?)session.Date)))
            .ToListAsync();
        return new ProgrammesPage(open, programmes);
    }
}

public sealed record OpenRoundRow(Guid Id, string Session, string Programme, string Run, DateTimeOffset OpenedAt);

/// <param name="LastSession">Date of the latest gathering.</param>
public sealed record ProgrammeRow(Guid Id, string Title, ProgrammeKind Kind, string Unit, int Runs, DateOnly? LastSession);
