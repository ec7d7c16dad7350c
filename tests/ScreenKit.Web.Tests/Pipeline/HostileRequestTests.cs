using System.Text;

namespace ScreenKit.Web.Tests.Pipeline;

public sealed class HostileRequestTests(ServedApp app) : IClassFixture<ServedApp>
{
    private static readonly string[] Forms = ["/language", "/fault/form"];

    public static TheoryData<string, string> HostileBodies
    {
        get
        {
            var bodies = new TheoryData<string, string>();
            foreach (var form in Forms)
            {
                bodies.Add(form, string.Join('&', Enumerable.Range(0, 2_000).Select(number => $"field{number}=1")));
                bodies.Add(form, "text=" + new string('a', 190_000));
                bodies.Add(form, new string('k', 5_000) + "=1");
                bodies.Add(form, "text=a%00b");
                bodies.Add(form, "%00=b");
            }

            return bodies;
        }
    }

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task A_form_that_no_page_of_ours_makes_is_refused(string form, string body) =>
        Assert.Equal(400, await app.Post(form, body));

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(31_000_000)]
    public async Task A_body_beyond_the_limit_is_too_large(int size)
    {
        foreach (var form in Forms)
            Assert.Equal(413, await app.Post(form, "text=" + new string('a', size)));
    }

    [Theory]
    [InlineData("/fault/form")]
    [InlineData("/language")]
    public async Task A_body_beyond_the_limit_that_does_not_say_so_is_refused_too(string form)
    {
        var chunk = $"10000\r\n{new string('a', 0x10000)}\r\n";
        var status = await app.Send(Chunked(form), Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(chunk, 20)) + "0\r\n\r\n"));
        Assert.True(status is 400 or 413 or null, $"{status}");
    }

    [Theory]
    [InlineData("zz\r\nabc\r\n0\r\n\r\n")]
    [InlineData("5;\nabc\r\n0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFFF\r\na\r\n0\r\n\r\n")]
    public async Task Bad_chunks_are_refused(string body)
    {
        foreach (var form in Forms)
            Assert.Equal(400, await app.Send(Chunked(form), Encoding.Latin1.GetBytes(body)));
    }

    [Theory]
    [InlineData("/nowhere%00")]
    [InlineData("/nowhere?q=%00")]
    [InlineData("/fault/who?q=a%00b")]
    [InlineData("/\0")]
    public async Task A_nul_in_the_address_is_refused(string path) => Assert.Equal(400, await app.Get(path));

    [Theory]
    [InlineData("/nowhere%")]
    [InlineData("/nowhere%zz%c3%28%ff")]
    [InlineData("/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/assets/../../appsettings.json")]
    [InlineData("/assets/..%5c..%5cappsettings.json")]
    public async Task A_strange_address_leads_nowhere(string path) => Assert.Equal(404, await app.Get(path));

    [Theory]
    [InlineData("%")]
    [InlineData("%zz&&==&=&%c3%28=%ff")]
    public async Task A_strange_query_or_body_does_no_harm(string text)
    {
        Assert.Equal(200, await app.Get("/fault/who?q=" + text));
        Assert.Equal(200, await app.Post("/fault/form", text));
        Assert.Equal(400, await app.Post("/language", text));
    }

    [Fact]
    public async Task An_endless_address_or_header_is_refused()
    {
        Assert.Equal(414, await app.Get("/fault/who?q=" + new string('a', 20_000)));
        Assert.Equal(431, await app.Send("GET /fault/who HTTP/1.1\nHost: localhost\nX-Long: " + new string('a', 40_000), []));
    }

    [Fact]
    public async Task Answers_come_in_small_bodies() =>
        Assert.Equal(413, await app.Post("/answer/save/x/y", "a=" + new string('a', 200_000)));

    [Theory]
    [InlineData("å")]
    [InlineData("Ж")]
    [InlineData("語")]
    [InlineData("😀")]
    [InlineData("\r\n")]
    public async Task Four_thousand_characters_of_any_script_fit(string character)
    {
        var text = string.Concat(Enumerable.Repeat(Uri.EscapeDataString(character), 4_000 / character.Length));
        Assert.Equal(200, await app.Post("/fault/form", "text=" + text));
    }

    [Theory]
    [InlineData("application/json", "{\"text\":1}")]
    [InlineData("text/plain", "text=1")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n1")]
    [InlineData("nonsense", "text=1")]
    [InlineData("", "text=1")]
    public async Task A_body_that_is_no_plain_form_is_refused(string type, string body)
    {
        foreach (var form in Forms)
            Assert.Equal(415, await app.Send(WithBody(form, type, body.Length), Encoding.Latin1.GetBytes(body)));
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("nonsense")]
    [InlineData("utf-16")]
    public async Task A_form_in_strange_letters_is_refused(string charset)
    {
        foreach (var form in Forms)
            Assert.Equal(415, await app.Send(WithBody(form, $"application/x-www-form-urlencoded; charset={charset}", 6), "text=1"u8.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("; charset=UTF-8")]
    [InlineData("; charset=\"utf-8\"")]
    public async Task A_form_as_browsers_send_it_is_read(string charset) =>
        Assert.Equal(200, await app.Send(WithBody("/fault/form", $"application/x-www-form-urlencoded{charset}", 6), "text=1"u8.ToArray()));

    [Fact]
    public async Task A_post_of_nothing_is_an_empty_form() =>
        Assert.Equal(200, await app.Send("POST /fault/form HTTP/1.1\nHost: localhost\nConnection: close\nContent-Length: 0", []));

    [Theory]
    [InlineData(".a")]
    [InlineData("[0]")]
    public async Task A_name_of_endless_parts_is_refused(string part) =>
        Assert.Equal(400, await app.Post("/fault/form", $"text{string.Concat(Enumerable.Repeat(part, 40))}=1"));

    private static string WithBody(string form, string type, int length) =>
        $"POST {form} HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: {type}\nContent-Length: {length}";

    private static string Chunked(string form) =>
        $"POST {form} HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: application/x-www-form-urlencoded\nTransfer-Encoding: chunked";
}
