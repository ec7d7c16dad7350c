namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Plans
    {
        public static string Show(Guid episodeId) => $"/plans/{episodeId}";

        public static string AddGoal(Guid episodeId) => $"/plans/{episodeId}/goals";

        public static string ChangeGoal(Guid goalId) => $"/plans/goals/{goalId}";

        public static string AddMeasure(Guid goalId) => $"/plans/goals/{goalId}/measures";

        public static string ChangeMeasure(Guid measureId) => $"/plans/measures/{measureId}";
    }
}
