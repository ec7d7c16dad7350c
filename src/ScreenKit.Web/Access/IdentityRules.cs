using Microsoft.AspNetCore.Identity;

namespace ScreenKit.Web.Access;

/// <summary>Length is what makes a password strong; rules about signs only make people write it down.</summary>
public static class IdentityRules
{
    public const int ShortestPassword = 12;
    public const int LongestPassword = 128;
    private const int HashIterations = 600_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<IPasswordHasher<AppUser>, PasswordHasher<AppUser>>();
        services.AddIdentityCore<AppUser>(Set).AddUserStore<ReadOnlyUsers>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
        services.AddSingleton<NobodysAccount>();
        services.AddSingleton<FailedAttempts>();
        services.AddSingleton<SetupSecret>();
        services.AddHostedService<FirstRun>();
        services.AddScoped<Accounts>();
        services.AddScoped<SignIn>();
        services.AddScoped<StaffSessions>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<SetUp>();
        services.AddScoped<CreateUser>();
        services.AddScoped<ChangeUser>();
        services.AddScoped<CloseUser>();
        services.AddScoped<IssuePassword>();
        services.AddScoped<EndSessions>();
        services.AddScoped<SaveUnit>();
        return services;
    }

    private static void Set(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // The e-mail address is the user name, and those may have any letter.
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
