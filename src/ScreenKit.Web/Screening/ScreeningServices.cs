using System.Security.Cryptography;

namespace ScreenKit.Web.Screening;

public static class ScreeningServices
{
    public static IServiceCollection AddScreening(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddSingleton(new Secrets(Pepper(configuration, contentRoot)));
        services.AddSingleton<SittingReader>();
        services.AddScoped<AssignmentDesk>();
        services.AddScoped<FindInvitation>();
        services.AddScoped<EnterByCode>();
        services.AddScoped<StartResponse>();
        services.AddScoped<SaveAnswers>();
        services.AddScoped<SubmitResponse>();
        return services;
    }

    /// <summary>From the configuration; without one a file beside the database, made at first start.</summary>
    private static byte[] Pepper(IConfiguration configuration, string contentRoot)
    {
        if (configuration["Secrets:Pepper"] is { Length: > 0 } configured)
            return Convert.FromBase64String(configured);

        var path = Path.GetFullPath(configuration["Secrets:PepperFile"] ?? "data/pepper", contentRoot);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var file = new FileStream(path, options);
            file.Write(RandomNumberGenerator.GetBytes(32));
        }

        return File.ReadAllBytes(path);
    }
}
