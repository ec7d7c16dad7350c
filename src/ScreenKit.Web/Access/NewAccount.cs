namespace ScreenKit.Web.Access;

internal static class NewAccount
{
    public static AppUser Of(string name, string email) =>
        new() { Id = Guid.NewGuid(), Name = name.Trim(), Email = email.Trim(), UserName = email.Trim() };
}
