namespace ScreenKit.Web.Tests.Conventions;

public sealed class SafetyTests
{
    /// <summary>Who looks beyond the caller's units, and why that is right.</summary>
    private static readonly Dictionary<string, string> BeyondUnits = new()
    {
        ["src/ScreenKit.Web/Screening/FindInvitation.cs"] = "a respondent belongs to no unit and is let in by a secret",
        ["src/ScreenKit.Web/Features/Invitation/InvitationController.cs"] = "the same respondent, one page later",
    };

    [Fact]
    public void Rows_of_other_units_are_out_of_reach()
    {
        Source.HasNo(@"\.IgnoreQueryFilters\(", Source.Site.Where(file => !BeyondUnits.ContainsKey(file.Path)),
            "A missing row is 404. If this must look beyond units, list it here with the reason.");
        Assert.All(BeyondUnits.Keys, path => Assert.Contains("IgnoreQueryFilters", Source.Site.Single(file => file.Path == path).Text));
    }

    [Fact]
    public void No_sql_is_glued_together() => Source.HasNo(
        @"\b(FromSqlRaw|ExecuteSqlRaw|ExecuteSqlRawAsync|SqlQueryRaw)(<[^>]+>)?\(\s*(?!"")", Source.Site,
        "Use the form without Raw, which makes parameters of what is put in.");

    [Fact]
    public void No_text_becomes_markup() => Source.HasNo(
        @"Html\.Raw\(|new HtmlString\(", Source.Site.Where(file => file.Path != "src/ScreenKit.Web/Ui/MarkdownText.cs"),
        "Let Razor encode it, or render Markdown through MarkdownText.");

    [Fact]
    public void Views_have_no_inline_style_or_script() => Source.HasNo(
        @"\sstyle=""|<style\b|\son[a-z]+=""|<script\b(?![^>]*\ssrc=)|hx-on|javascript:", Source.Views,
        "The content security policy forbids it. Use css/components and js.");

    [Fact]
    public void Views_write_no_addresses() => Source.HasNo(
        @"\s(href|action|src|hx-get|hx-post|hx-put|hx-delete)=""/", Source.Views, "Links are methods: @Links.Result(id).");

    [Fact]
    public void Nothing_is_left_for_later() => Source.HasNo(
        @"#reg" + @"ion|\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|NotImplemented" + @"Exception)\b",
        Source.Code.Concat(Source.Views).Where(file => !file.Path.EndsWith("Conventions/SafetyTests.cs")), "Do it, or open an issue.");
}
