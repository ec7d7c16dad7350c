namespace ScreenKit.Web.Demo;

/// <summary>What the start page offers whoever looks at the demo: people to be, and links as a respondent would get them.</summary>
public sealed record DemoGuide(IReadOnlyList<Guid> People, string PatientToken, string PatientCode, string ParticipantToken);
