using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

public static class AccessTables
{
    extension(ScreenKitDbContext db)
    {
        public DbSet<AppUser> Users => db.Set<AppUser>();
        public DbSet<Unit> Units => db.Set<Unit>();
        public DbSet<Membership> Memberships => db.Set<Membership>();
        public DbSet<AuditEntry> AuditLog => db.Set<AuditEntry>();
        public DbSet<AccessEntry> AccessLog => db.Set<AccessEntry>();
        public DbSet<StaffSession> StaffSessions => db.Set<StaffSession>();
        public DbSet<ProtectionKey> ProtectionKeys => db.Set<ProtectionKey>();
    }
}
