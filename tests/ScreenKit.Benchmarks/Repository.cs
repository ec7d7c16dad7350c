using ScreenKit.Instruments;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Library;

namespace ScreenKit.Benchmarks;

/// <summary>Where things are: the questionnaires, and the site as it was built beside this program.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The site's own build in the configuration that this program was built in.</summary>
    public static string SiteAssembly
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(Root, "src", "ScreenKit.Web", "bin", output.Parent!.Name, output.Name, "ScreenKit.Web.dll");
        }
    }

    public static Instrument Instrument(string id)
    {
        var compiled = InstrumentFile.Compile(id, DefinitionFiles.OfInstrument(Path.Combine(Root, "questionnaires", id)));
        return compiled.Value ?? throw new InvalidOperationException($"{id} does not compile: {compiled.Problems[0].What}");
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ScreenKit.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("ScreenKit.sln is not above this program.");
        return folder;
    }
}
