using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Screening;

public static class ScreeningTables
{
    extension(ScreenKitDbContext db)
    {
        public DbSet<Assignment> Assignments => db.Set<Assignment>();
        public DbSet<Invitation> Invitations => db.Set<Invitation>();
        public DbSet<Response> Responses => db.Set<Response>();
        public DbSet<ResponsePart> ResponseParts => db.Set<ResponsePart>();
        public DbSet<DraftAnswer> DraftAnswers => db.Set<DraftAnswer>();
    }
}
