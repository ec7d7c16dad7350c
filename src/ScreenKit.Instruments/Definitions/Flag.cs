using ScreenKit.Instruments.Expressions;

namespace ScreenKit.Instruments.Definitions;

/// <summary>Something in the answers that a named person must act on.</summary>
/// <param name="Text">For the clinician; <c>{item}</c> is replaced by the answer's text.</param>
/// <param name="TellRespondent">Name of a text that every installation can edit, such as <c>crisis</c>.</param>
public sealed record Flag(
    string Id, Expression When, FlagLevel Level, string Text, TimeSpan? RespondWithin, string? TellRespondent);

public enum FlagLevel { Attention, Urgent }
