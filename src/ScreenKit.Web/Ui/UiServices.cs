using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Ui;

public static class UiServices
{
    /// <param name="menu">What the staff header links to, in order; each link is shown to the roles it names.</param>
    public static IServiceCollection AddUi(this IServiceCollection services, params IReadOnlyList<NavigationLink> menu)
    {
        services.AddSingleton(new NavigationMenu(menu));
        services.AddSingleton<Wording>();
        services.AddSingleton<Bundle>();
        services.AddSingleton<PublicAddress>();
        services.AddLocalization();
        services.ConfigureOptions<ValidationTexts>();
        services.Configure<MvcViewOptions>(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        services.Configure<RequestLocalizationOptions>(Languages.Configure);
        // Norwegian and Arabic letters stay letters instead of six-character references; < > & " ' are still encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Ui/{0}.cshtml");
            options.ViewLocationFormats.Add("/Ui/Inputs/{0}.cshtml");
            options.ViewLocationFormats.Add("/Ui/Components/{0}/Default.cshtml");
        });
        return services;
    }

    public static WebApplication UseUi(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.Services.GetRequiredService<Bundle>().Map(app);
        return app;
    }
}
