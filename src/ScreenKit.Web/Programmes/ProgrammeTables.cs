using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

public static class ProgrammeTables
{
    extension(ScreenKitDbContext db)
    {
        public DbSet<Programme> Programmes => db.Set<Programme>();
        public DbSet<Run> Runs => db.Set<Run>();
        public DbSet<Session> Sessions => db.Set<Session>();
        public DbSet<Round> Rounds => db.Set<Round>();
        public DbSet<Ballot> Ballots => db.Set<Ballot>();
        public DbSet<Tally> Tallies => db.Set<Tally>();
    }
}
