using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Tests;

/// <summary>Every instrument that is shipped reproduces every result that its source published.</summary>
public class ExamplesTests
{
    public static TheoryData<string> Instruments =>
        [.. Directory.GetFiles(Repository.Questionnaires, "instrument.yaml", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))];

    public static Instrument Load(string folder) => Mini.Sound(InstrumentFile.Compile(folder, Files(folder)));

    [Theory]
    [MemberData(nameof(Instruments))]
    public void A_shipped_instrument_has_no_problems_and_its_examples_hold(string id)
    {
        var folder = Path.Combine(Repository.Questionnaires, id);
        var compiled = InstrumentFile.Compile(folder, Files(folder));
        Assert.Empty(compiled.Problems);
        var examples = File.ReadAllText(Path.Combine(folder, "examples.yaml"));
        Assert.True(Examples.Count(examples) > 0);
        Assert.Empty(Examples.Run(compiled.Value!, examples));
    }

    [Fact]
    public void A_shipped_battery_has_no_problems()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Questionnaires, "batteries"), "*.yaml").Where(file => Path.GetFileName(file).Split('.').Length == 2))
            Assert.Empty(BatteryFile.Compile(file, File.ReadAllText(file), new Dictionary<string, string>(), id => Load(Path.Combine(Repository.Questionnaires, id))).Problems);
    }

    private static Dictionary<string, string> Files(string folder) =>
        Directory.GetFiles(folder, "*.yaml").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
}
