using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Library;

public static class LibraryServices
{
    public static IServiceCollection AddLibrary(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddSingleton(new QuestionnaireFolder(Path.GetFullPath(configuration["Questionnaires"] ?? "questionnaires", contentRoot)));
        services.AddSingleton<InstrumentLibrary>();
        services.AddHostedService<LibraryWatch>();
        return services;
    }
}

public static class LibraryTables
{
    extension(ScreenKitDbContext db)
    {
        public DbSet<DefinitionVersion> DefinitionVersions => db.Set<DefinitionVersion>();
    }
}
