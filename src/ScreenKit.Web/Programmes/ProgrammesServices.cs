namespace ScreenKit.Web.Programmes;

public static class ProgrammesServices
{
    public static IServiceCollection AddProgrammes(this IServiceCollection services) => services;
}
