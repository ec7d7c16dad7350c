using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ScreenKit.Web.Library;

/// <summary>Where authors keep their files: a folder an instrument, and <c>batteries/</c>.</summary>
public sealed class QuestionnaireFolder(string path) : IDisposable
{
    private readonly PhysicalFileProvider files = new(path);

    public IEnumerable<string> Instruments() =>
        Directory.EnumerateDirectories(path).Where(folder => Path.GetFileName(folder) != "batteries").Order(StringComparer.Ordinal);

    public IEnumerable<string> Batteries() =>
        Directory.Exists(BatteryFolder)
            ? Directory.EnumerateFiles(BatteryFolder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(name => !name.Contains('.')).Order(StringComparer.Ordinal)
            : [];

    public IReadOnlyDictionary<string, string> Battery(string id) => DefinitionFiles.OfBattery(BatteryFolder, id);

    /// <summary>Fires once, at the next change. Of any name, because a folder moved in or out changes no file.</summary>
    public IChangeToken Watch() => files.Watch("**/*");

    public void Dispose() => files.Dispose();

    private string BatteryFolder => Path.Combine(path, "batteries");
}
