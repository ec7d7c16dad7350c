using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

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

    private static readonly Dictionary<string, string[]> Roles = new(StringComparer.Ordinal)
    {
        [RegisterPatients] = [Role.Coordinator, Role.Clinician],
        [ReadResults] = [Role.Clinician],
        [RunProgrammes] = [Role.CourseLeader, Role.Coordinator],
        [WriteInstruments] = [Role.Author],
        [Administer] = [Role.Administrator],
    };

    /// <summary>For each policy of the endpoint, the roles of which one is needed: in the very unit whose rows are asked for.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> DemandsOf(Endpoint? endpoint) =>
    [
        .. (endpoint?.Metadata.GetOrderedMetadata<IAuthorizeData>() ?? [])
            .Select(data => Roles.GetValueOrDefault(data.Policy ?? "")).OfType<string[]>(),
    ];

    public static void AddAll(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        foreach (var (name, roles) in Roles)
            options.AddPolicy(name, policy => policy.RequireRole(roles));
        options.AddPolicy(Answer, policy => policy.AddAuthenticationSchemes(Schemes.Respondent).RequireAuthenticatedUser());
    }
}

public static class Schemes
{
    public const string Staff = "Staff";
    public const string Respondent = "Respondent";
}
