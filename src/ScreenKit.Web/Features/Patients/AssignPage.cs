using ScreenKit.Web.Care;

namespace ScreenKit.Web.Features.Patients;

public sealed record AssignPage(Episode Episode, IReadOnlyList<Assignable> Assignables);
