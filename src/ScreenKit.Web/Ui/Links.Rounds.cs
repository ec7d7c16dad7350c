namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Rounds
    {
        public static string New() => "/rounds/new";

        public static string New(Guid sessionId) => $"/rounds/new?session={sessionId}";

        public static string Show(Guid id) => $"/rounds/{id}";

        public static string Invitation(Guid id) => $"/rounds/{id}/invitation";

        public static string Close(Guid id) => $"/rounds/{id}/close";
    }
}
