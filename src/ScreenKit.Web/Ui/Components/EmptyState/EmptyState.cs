namespace ScreenKit.Web.Ui.Components;

/// <summary>What stands where a list is empty: why, and what to do.</summary>
public sealed record EmptyState(string Title, string? Text = null, string? Url = null, string? LinkText = null);
