namespace ScreenKit.Web.Ui;

/// <summary>
/// Every address of the site, as methods. Each feature adds its own in <c>Links.&lt;Feature&gt;.cs</c>; a view never writes an address itself.
/// </summary>
public static partial class Links
{
    public static string Home() => "/";

    public static string Language() => "/language";

    public static string SignIn() => "/account/sign-in";

    public static string SignOut() => "/account/sign-out";

    private static string Segment(string value) => Uri.EscapeDataString(value);
}
