namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Patients
    {
        public static string Index() => "/patients";

        /// <summary>Posted to: a name does not belong in an address.</summary>
        public static string Search() => "/patients/search";

        public static string New() => "/patients/new";

        public static string Show(Guid patientId) => $"/patients/{patientId}";

        public static string OpenEpisode(Guid patientId) => $"/patients/{patientId}/episodes";

        public static string Assign(Guid episodeId) => $"/patients/episodes/{episodeId}/assign";

        public static string Renew(Guid assignmentId) => $"/patients/assignments/{assignmentId}/renew";

        public static string Withdraw(Guid assignmentId) => $"/patients/assignments/{assignmentId}/withdraw";
    }
}
