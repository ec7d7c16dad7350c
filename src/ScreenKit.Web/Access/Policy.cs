using Microsoft.AspNetCore.Authorization;

namespace ScreenKit.Web.Access;

/// <summary>Names of who may; every controller carries one, or stands on the list of what is open.</summary>
public static class Policy
{
    /// <summary>Registers patients, opens episodes, assigns instruments.</summary>
    public const string RegisterPatients = nameof(RegisterPatients);

    /// <summary>Reads results, handles flags, keeps the plan.</summary>
    public const string ReadResults = nameof(ReadResults);

    /// <summary>Runs courses and workplace programmes and sees their dashboards.</summary>
    public const string RunProgrammes = nameof(RunProgrammes);

    public const string WriteInstruments = nameof(WriteInstruments);
    public const string Administer = nameof(Administer);

    /// <summary>Somebody answering, known by a link or a code and by nothing else.</summary>
    public const string Answer = nameof(Answer);

    public static void AddAll(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(RegisterPatients, policy => policy.RequireRole(Role.Coordinator, Role.Clinician));
        options.AddPolicy(ReadResults, policy => policy.RequireRole(Role.Clinician));
        options.AddPolicy(RunProgrammes, policy => policy.RequireRole(Role.CourseLeader, Role.Coordinator));
        options.AddPolicy(WriteInstruments, policy => policy.RequireRole(Role.Author));
        options.AddPolicy(Administer, policy => policy.RequireRole(Role.Administrator));
        options.AddPolicy(Answer, policy => policy.AddAuthenticationSchemes(Schemes.Respondent).RequireAuthenticatedUser());
    }
}

public static class Schemes
{
    public const string Staff = "Staff";
    public const string Respondent = "Respondent";
}
