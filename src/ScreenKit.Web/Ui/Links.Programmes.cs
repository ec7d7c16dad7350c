namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Programmes
    {
        public static string Index() => "/programmes";

        public static string New() => "/programmes/new";

        public static string Show(Guid id) => $"/programmes/{id}";

        public static string NewRun(Guid programmeId) => $"/programmes/{programmeId}/runs/new";

        public static string NewSession(Guid runId) => $"/programmes/runs/{runId}/sessions/new";
    }
}
