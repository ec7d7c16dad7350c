namespace ScreenKit.Web.Ui.Components;

/// <summary>Fills that also stand where no style sheet reaches, as inside a PDF: from light to dark, apart in greyscale.</summary>
public static class ScoreBarColour
{
    private static readonly string[] LightToDark = ["#deeaed", "#b3cfd5", "#7fb0ba", "#2b8493", "#02444e"];

    public static string Of(int tone) => LightToDark[tone];
}
