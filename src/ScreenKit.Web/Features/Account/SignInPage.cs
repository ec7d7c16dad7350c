namespace ScreenKit.Web.Features.Account;

public sealed record SignInPage(string? Email, string? Password, string? ReturnUrl);
