namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Users
    {
        public static string Index() => "/users";
    }
}
