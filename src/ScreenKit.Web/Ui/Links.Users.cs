namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Users
    {
        public static string Index() => "/users";

        public static string New() => "/users/new";

        public static string Show(Guid id) => $"/users/{id}";

        public static string Close(Guid id) => $"/users/{id}/close";

        public static string Reopen(Guid id) => $"/users/{id}/reopen";

        public static string EndSessions(Guid id) => $"/users/{id}/end-sessions";

        public static string NewPassword(Guid id) => $"/users/{id}/new-password";

        public static string Units() => "/users/units";

        public static string NewUnit() => "/users/units/new";

        public static string Unit(Guid id) => $"/users/units/{id}";
    }
}
