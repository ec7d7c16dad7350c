using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Tests.Features;

/// <summary>A site whose questionnaires folder a test may write in: copies of the named instruments, to begin with.</summary>
internal sealed class AuthorsSite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("questionnaires-").FullName;
    private readonly string elsewhere = Directory.CreateTempSubdirectory("elsewhere-").FullName;
    private readonly ScreenKitApp app;

    public AuthorsSite(params IReadOnlyList<string> instruments)
    {
        foreach (var id in instruments)
            Copy(id);
        app = new ScreenKitApp { Questionnaires = folder };
    }

    public ScreenKitApp App => app;

    public InstrumentLibrary Library => app.Services.GetRequiredService<InstrumentLibrary>();

    public async Task<Browser> SignIn(string role) => await app.SignInAs(role, await app.AddUnit());

    public string FileOf(string id) => Path.Combine(folder, id, "instrument.yaml");

    public async Task Rewrite(string id, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, id));
        await File.WriteAllTextAsync(FileOf(id), text);
        await Library.ReloadAsync();
    }

    public async Task WriteBattery(string id, params IReadOnlyList<string> instruments)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(BatteryFile(id))!);
        await File.WriteAllTextAsync(BatteryFile(id), $"screenkit: 1\nid: {id}\ntitle: Samlet\nlanguage: nb\nparts:\n"
            + string.Concat(instruments.Select(instrument => $"  - instrument: {instrument}\n")));
        await Library.ReloadAsync();
    }

    public Task RemoveBattery(string id)
    {
        File.Delete(BatteryFile(id));
        return Library.ReloadAsync();
    }

    public Task Remove(string id)
    {
        MoveOut(id);
        return Library.ReloadAsync();
    }

    /// <summary>Out of the folder, and nobody is told.</summary>
    public void MoveOut(string id) => Directory.Move(Path.Combine(folder, id), Path.Combine(elsewhere, id));

    public void MoveIn(string id) => Directory.Move(Path.Combine(elsewhere, id), Path.Combine(folder, id));

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(elsewhere, recursive: true);
        Directory.Delete(folder, recursive: true);
    }

    private string BatteryFile(string id) => Path.Combine(folder, "batteries", id + ".yaml");

    private void Copy(string id)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ScreenKit.sln")))
            root = root.Parent!;
        var target = Directory.CreateDirectory(Path.Combine(folder, id)).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root.FullName, "questionnaires", id)))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
    }
}
