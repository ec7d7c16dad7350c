namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Setup
    {
        public static string Index() => "/setup";
    }
}
