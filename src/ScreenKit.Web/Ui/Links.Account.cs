namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Account
    {
        public static string Password() => "/account/password";

        public static string NothingShared() => "/account/nothing-shared";

        public static string Demo() => "/account/demo";
    }
}
