namespace ScreenKit.Instruments.Expressions;

/// <summary>A parsed and checked expression; <see cref="Source"/> is what the author wrote.</summary>
public sealed record Expression(string Source);
