using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

public static class CareServices
{
    public static IServiceCollection AddCare(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        // Real people's numbers belong in production and nowhere else, test numbers everywhere else and never there.
        services.AddSingleton(new NationalIdRules(
            configuration.GetValue("SyntheticNationalIds", !environment.IsProduction()),
            configuration.GetValue("NationalIdsFrom2032", false)));
        services.AddSingleton<NationalIds>();
        services.AddSingleton<Assignables>();
        services.AddScoped<PatientEntryReader>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<IResultRoute, CareRoute>();

        services.AddScoped<ListUnits>();
        services.AddScoped<FindPatients>();
        services.AddScoped<ReadPatient>();
        services.AddScoped<ReadWorklist>();
        services.AddScoped<ReadResult>();
        services.AddScoped<ReadPlan>();

        services.AddScoped<RegisterPatient>();
        services.AddScoped<OpenEpisode>();
        services.AddScoped<AssignToEpisode>();
        services.AddScoped<RenewInvitation>();
        services.AddScoped<WithdrawAssignment>();
        services.AddScoped<AcknowledgeFlag>();
        services.AddScoped<ReviewResult>();
        services.AddScoped<AcceptSuggestion>();
        services.AddScoped<DeclineSuggestion>();
        services.AddScoped<AddGoal>();
        services.AddScoped<ChangeGoal>();
        services.AddScoped<AddMeasure>();
        services.AddScoped<ChangeMeasure>();
        return services;
    }
}
