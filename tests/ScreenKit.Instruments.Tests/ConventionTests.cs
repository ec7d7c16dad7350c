using System.Text.RegularExpressions;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Tests;

public partial class ConventionTests
{
    private static readonly string Engine = Path.Combine(Repository.Root, "src", "ScreenKit.Instruments");

    private static IEnumerable<string> Sources(string project) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));

    [Fact]
    public void The_engine_knows_the_base_library_and_YamlDotNet_only() => Assert.All(
        typeof(Instrument).Assembly.GetReferencedAssemblies(),
        reference => Assert.Matches(@"^(System(\..+)?|netstandard|YamlDotNet)$", reference.Name));

    [Fact]
    public void The_engine_has_no_files_clock_randomness_or_culture_of_its_own() => Assert.All(
        Sources("ScreenKit.Instruments"),
        file => Assert.DoesNotMatch(World(), File.ReadAllText(file)));

    [Fact]
    public void Only_the_Yaml_folder_knows_YamlDotNet() => Assert.All(
        Sources("ScreenKit.Instruments").Where(file => !file.StartsWith(Path.Combine(Engine, "Yaml"), StringComparison.Ordinal)),
        file => Assert.DoesNotContain("YamlDotNet", File.ReadAllText(file)));

    [Theory]
    [InlineData("ScreenKit.Instruments")]
    [InlineData("ScreenKit.Cli")]
    public void Files_are_short(string project)
    {
        var lengths = Sources(project).Select(file => File.ReadAllLines(file).Length).Order().ToArray();
        Assert.True(lengths[^1] <= 300, $"The longest has {lengths[^1]} lines.");
        Assert.True(lengths[(int)(lengths.Length * 0.9)] <= 150, $"One in ten has more than {lengths[(int)(lengths.Length * 0.9)]} lines.");
    }

    [GeneratedRegex(@"\b(File|Directory|Path|Environment|Console|Guid|Random|RandomNumberGenerator|Stopwatch|TimeProvider|HttpClient)\.|\bDateTime(Offset)?\.(Now|UtcNow|Today)|Current(UI)?Culture", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex World();
}
