namespace ScreenKit.Web.Ui.Components;

/// <summary>Names and values, such as what a page knows about a patient.</summary>
public sealed record Facts(params IReadOnlyList<Fact> Rows);

/// <param name="Value">Text, or html content.</param>
public sealed record Fact(string Name, object? Value);
