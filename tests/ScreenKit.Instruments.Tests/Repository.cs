namespace ScreenKit.Instruments.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Questionnaires => Path.Combine(Root, "questionnaires");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ScreenKit.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("ScreenKit.sln is not above the tests.");
        return folder;
    }
}
