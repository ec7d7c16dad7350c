using ScreenKit.Web.Care;

namespace ScreenKit.Web.Features.Patients;

/// <param name="Name">Searched for; empty shows everybody.</param>
public sealed record PatientsPage(string Name, PatientHits Found);
