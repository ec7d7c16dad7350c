namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Programmes
    {
        public static string Index() => "/programmes";
    }
}
