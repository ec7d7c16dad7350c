namespace ScreenKit.Web.Features.Account;

public sealed record PasswordPage(string? Present, string? Next)
{
    /// <summary>The password was handed out, and nothing else can be done before it is replaced.</summary>
    public bool IsFirst { get; init; }
}
