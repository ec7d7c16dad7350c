namespace ScreenKit.Web.Ui.Components;

/// <summary>How far a person has come: «Del 2 av 5».</summary>
/// <param name="Title">What this part is about.</param>
public sealed record Steps(int Current, int Of, string? Title = null);
