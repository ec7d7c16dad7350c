namespace ScreenKit.Web.Care;

public static class CareServices
{
    public static IServiceCollection AddCare(this IServiceCollection services) => services;
}
