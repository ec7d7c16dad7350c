namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Patients
    {
        public static string Index() => "/patients";
    }
}
