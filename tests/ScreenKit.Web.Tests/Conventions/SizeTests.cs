namespace ScreenKit.Web.Tests.Conventions;

public sealed class SizeTests
{
    private static IReadOnlyList<SourceFile> Product => Source.Code.Where(file => file.Path.StartsWith("src/")).ToList();

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold()
    {
        Source.IsEmpty(Source.Code.Where(file => file.Lines > 300).Select(file => $"{file.Path} {file.Lines}"));
        Source.IsEmpty(Source.Views.Where(file => file.Lines > 150).Select(file => $"{file.Path} {file.Lines}"));
        Assert.True(Source.Code.Single(file => file.Path == "src/ScreenKit.Web/Program.cs").Lines <= 80);
    }

    [Fact]
    public void Most_files_are_short()
    {
        Assert.True(Percentile(Product, 50) <= 50, $"median {Percentile(Product, 50)}");
        Assert.True(Percentile(Product, 90) <= 150, $"p90 {Percentile(Product, 90)}");
        Assert.True(Percentile(Source.Views, 90) <= 80, $"views p90 {Percentile(Source.Views, 90)}");
    }

    private static int Percentile(IReadOnlyList<SourceFile> files, int percent) =>
        files.Select(file => file.Lines).Order().ElementAt((files.Count - 1) * percent / 100);
}
