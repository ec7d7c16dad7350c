namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Answer
    {
        public static string Welcome(string token) => $"/answer/{Segment(token)}";
    }
}
