namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Instruments
    {
        public static string Index() => "/instruments";

        public static string Show(string id) => $"/instruments/{Segment(id)}";

        public static string Show(string id, string language) => $"{Show(id)}?language={Segment(language)}";

        public static string Battery(string id) => $"/instruments/batteries/{Segment(id)}";
    }
}
