using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public static class CareTables
{
    extension(ScreenKitDbContext db)
    {
        public DbSet<Patient> Patients => db.Set<Patient>();
        public DbSet<Episode> Episodes => db.Set<Episode>();
        public DbSet<Result> Results => db.Set<Result>();
        public DbSet<Flag> Flags => db.Set<Flag>();
        public DbSet<Suggestion> Suggestions => db.Set<Suggestion>();
        public DbSet<Plan> Plans => db.Set<Plan>();
        public DbSet<Goal> Goals => db.Set<Goal>();
        public DbSet<Measure> Measures => db.Set<Measure>();
    }
}
