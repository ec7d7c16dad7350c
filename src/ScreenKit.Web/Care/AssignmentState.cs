using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

/// <summary>How far a patient has come with an assignment.</summary>
public enum AssignmentState { Sent, Begun, Delivered, Expired, Withdrawn }

public static class AssignmentStates
{
    public static AssignmentState Of(Assignment assignment, bool hasBegun, DateTimeOffset now) => assignment switch
    {
        { CompletedAt: not null } => AssignmentState.Delivered,
        { ClosedAt: not null } => AssignmentState.Withdrawn,
        _ when now >= assignment.ExpiresAt => AssignmentState.Expired,
        _ => hasBegun ? AssignmentState.Begun : AssignmentState.Sent,
    };

    /// <summary>The patient can still answer.</summary>
    public static bool IsWaiting(this AssignmentState state) => state is AssignmentState.Sent or AssignmentState.Begun;
}
