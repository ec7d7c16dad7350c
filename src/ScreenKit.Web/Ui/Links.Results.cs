namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Results
    {
        public static string Index() => "/results";

        public static string Show(Guid responseId) => $"/results/{responseId}";

        public static string Review(Guid responseId) => $"/results/{responseId}/review";

        public static string Acknowledge(Guid flagId) => $"/results/flags/{flagId}/acknowledge";

        public static string Accept(Guid suggestionId) => $"/results/suggestions/{suggestionId}/accept";

        public static string Decline(Guid suggestionId) => $"/results/suggestions/{suggestionId}/decline";
    }
}
