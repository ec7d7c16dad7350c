namespace ScreenKit.Web.Ui.Components;

/// <param name="TextKey">Key of the link's text, such as <c>Patients.Menu</c>.</param>
/// <param name="Roles">Who sees the link; nobody named means everyone who is signed in.</param>
public sealed record NavigationLink(string TextKey, string Url, params IReadOnlyList<string> Roles);

public sealed record NavigationMenu(IReadOnlyList<NavigationLink> Links);
