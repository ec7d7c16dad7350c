using ScreenKit.Web.Access;
using ScreenKit.Web.Care;

namespace ScreenKit.Web.Features.Patients;

/// <param name="Units">Asked for only when there is more than one.</param>
public sealed record NewPatientPage(PatientEntry Entry, IReadOnlyList<Unit> Units);
