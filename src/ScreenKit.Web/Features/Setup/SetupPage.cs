namespace ScreenKit.Web.Features.Setup;

public sealed record SetupPage(string? Secret, string? Unit, string? Name, string? Email, string? Password);
