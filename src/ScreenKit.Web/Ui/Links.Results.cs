namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Results
    {
        public static string Index() => "/results";
    }
}
