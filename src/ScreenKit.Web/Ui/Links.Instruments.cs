namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Instruments
    {
        public static string Index() => "/instruments";

        public static string Show(string id) => $"/instruments/{Segment(id)}";
    }
}
