using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

public static class ProgrammesServices
{
    public static IServiceCollection AddProgrammes(this IServiceCollection services)
    {
        services.AddSingleton<Evaluations>();
        services.AddScoped<IResultRoute, TallyRoute>();
        services.AddScoped<CreateProgramme>();
        services.AddScoped<AddRun>();
        services.AddScoped<AddSession>();
        services.AddScoped<OpenRound>();
        services.AddScoped<CloseRound>();
        services.AddScoped<ShowInvitation>();
        services.AddScoped<RebuildTallies>();
        services.AddScoped<ReadRoundFigures>();
        return services;
    }
}
