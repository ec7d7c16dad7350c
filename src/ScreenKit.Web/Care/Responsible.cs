namespace ScreenKit.Web.Care;

/// <summary>Who carries a measure; instruments and plans use the same words.</summary>
public static class Responsible
{
    public const string Other = "other";

    public static readonly IReadOnlyList<string> All =
        ["person", "physiotherapist", "psychologist", "doctor", "nurse", "nav", "employer", "coordinator", Other];
}
