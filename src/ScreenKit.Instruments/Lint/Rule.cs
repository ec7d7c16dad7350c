namespace ScreenKit.Instruments.Lint;

/// <summary>One kind of problem: its stable code, how bad it is, and what it means.</summary>
public sealed record Rule(string Code, Severity Severity, string Meaning);
