namespace ScreenKit.Web.Access;

/// <summary>What a member of staff does in a unit. Patients and participants have no account and no role here.</summary>
public static class Role
{
    public const string Clinician = "clinician";
    public const string NavAdviser = "nav-adviser";
    public const string CourseLeader = "course-leader";
    public const string Coordinator = "coordinator";
    public const string Author = "author";
    public const string Administrator = "administrator";

    public static readonly IReadOnlyList<string> All =
        [Clinician, NavAdviser, CourseLeader, Coordinator, Author, Administrator];
}
