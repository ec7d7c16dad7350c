namespace ScreenKit.Web.Demo;

public static class DemoServices
{
    public static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var isOn = configuration.GetValue<bool>("Demo");
        if (isOn && environment.IsProduction())
            throw new InvalidOperationException(
                "Demo is true in Production. Demo data and sign-in without password must never meet real people: "
                + "set Demo to false, or run with ASPNETCORE_ENVIRONMENT=Development.");

        services.AddSingleton(new DemoMode(isOn, Path.GetFullPath(configuration["DemoGuide"] ?? "data/demo-links.json", environment.ContentRootPath)));
        if (isOn)
            services.AddHostedService(running => ActivatorUtilities.CreateInstance<DemoSeeder>(running, services));
        return services;
    }
}
