using System.Text.Json;

namespace ScreenKit.Web.Demo;

/// <summary>
/// Whether this installation is a demo, and its guide. The database knows no usable link, so the guide is kept beside it.
/// </summary>
public sealed class DemoMode(bool isOn, string path)
{
    public bool IsOn => isOn;

    /// <summary>Null when this is no demo, or its data are not made yet.</summary>
    public async Task<DemoGuide?> GuideAsync()
    {
        if (!isOn || !File.Exists(path))
            return null;
        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<DemoGuide>(file);
    }

    /// <summary>All at once, because a visitor may be reading.</summary>
    public async Task KeepAsync(DemoGuide guide)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".new";
        await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(guide));
        File.Move(unfinished, path, overwrite: true);
    }
}
