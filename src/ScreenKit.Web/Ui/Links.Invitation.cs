namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Invitation
    {
        /// <summary>What a link or a QR code holds.</summary>
        public static string Open(string token) => $"/invitation/{Segment(token)}";

        /// <summary>Takes a typed code.</summary>
        public static string Code() => "/invitation/code";

        /// <summary>The welcome page of whoever has come in.</summary>
        public static string Welcome() => "/invitation/welcome";

        public static string Start() => "/invitation/start";
    }
}
