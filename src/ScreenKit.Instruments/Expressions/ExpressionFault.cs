using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Expressions;

/// <summary>What is wrong in an expression.</summary>
/// <param name="At">Offset in the source, from 0.</param>
internal sealed record ExpressionFault(Rule Rule, int At, string What, string Remedy, string? DidYouMean = null);
