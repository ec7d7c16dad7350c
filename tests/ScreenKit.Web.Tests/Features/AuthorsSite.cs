using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Tests.Features;

/// <summary>A site whose questionnaires folder a test may write in: copies of the named instruments, to begin with.</summary>
internal sealed class AuthorsSite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("questionnaires-").FullName;
    private readonly ScreenKitApp app;

    public AuthorsSite(params IReadOnlyList<string> instruments)
    {
        foreach (var id in instruments)
            Copy(id);
        app = new ScreenKitApp { Questionnaires = folder };
    }

    public InstrumentLibrary Library => app.Services.GetRequiredService<InstrumentLibrary>();

    public async Task<Browser> SignIn(string role) => await app.SignInAs(role, await app.AddUnit());

    public string FileOf(string id) => Path.Combine(folder, id, "instrument.yaml");

    public async Task Rewrite(string id, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, id));
        await File.WriteAllTextAsync(FileOf(id), text);
        await Library.ReloadAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

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
