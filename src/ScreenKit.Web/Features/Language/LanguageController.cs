using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Language;

/// <summary>Anyone may choose the language of the interface.</summary>
[AllowAnonymous]
public sealed class LanguageController : Controller
{
    [HttpPost("/language")]
    public IActionResult Choose(string? culture, string? returnUrl)
    {
        Languages.Remember(Response, culture ?? "");
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : Links.Home());
    }
}
