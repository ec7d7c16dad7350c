using System.Text.RegularExpressions;

namespace ScreenKit.Web.Tests.Conventions;

/// <summary>The files that people write: no build output, no migrations.</summary>
internal static class Source
{
    public static readonly string Root = FindRoot();

    public static readonly IReadOnlyList<SourceFile> Code = Read("src", "*.cs").Concat(Read("tests", "*.cs")).ToList();
    public static readonly IReadOnlyList<SourceFile> Views = Read("src/ScreenKit.Web", "*.cshtml").ToList();

    /// <summary>Of the site, code and views.</summary>
    public static readonly IReadOnlyList<SourceFile> Site = Code.Where(file => file.Path.StartsWith("src/ScreenKit.Web/")).Concat(Views).ToList();

    /// <summary>Fails with a line for each place where the pattern is found.</summary>
    public static void HasNo(string pattern, IEnumerable<SourceFile> files, string remedy)
    {
        var found =
            from file in files
            from Match match in Regex.Matches(file.Text, pattern)
            select $"{file.Path}:{file.LineOf(match.Index)} {match.Value}";
        IsEmpty(found, remedy);
    }

    public static void IsEmpty(IEnumerable<string> wrong, string remedy = "Should be none:") =>
        Assert.True(!wrong.Any(), $"{remedy}\n{string.Join('\n', wrong)}");

    private static IEnumerable<SourceFile> Read(string folder, string pattern) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, path)
        where !relative.Split('/').Any(part => part is "bin" or "obj" or "Migrations")
        select new SourceFile(relative, File.ReadAllText(path));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ScreenKit.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}

internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.Count(symbol => symbol == '\n');

    /// <summary>The folder of the site that it is in: <c>Care</c>, <c>Features</c>; empty for Program.cs.</summary>
    public string Folder => Path.Split('/') is ["src", "ScreenKit.Web", var folder, _, ..] ? folder : "";

    public int LineOf(int index) => Text.AsSpan(0, index).Count('\n') + 1;
}
