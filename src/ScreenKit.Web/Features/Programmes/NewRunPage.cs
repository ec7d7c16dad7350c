using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Programmes;

public sealed record NewRunPage(NewRunForm Form, Programme Programme);

public sealed record NewRunForm(string? Title = null, string? Company = null, string? StartsOn = null);
