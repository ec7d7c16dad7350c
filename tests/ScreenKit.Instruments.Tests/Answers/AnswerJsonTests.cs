using System.Text.Json;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Tests.Answers;

public class AnswerJsonTests
{
    private static readonly Instrument Forms = Mini.Load("forms");

    private static Item Item(string id) => Forms.Items.Single(item => item.Id == id);

    [Theory]
    [InlineData("choice", "\"a\"")]
    [InlineData("choices", "[\"a\",\"b\"]")]
    [InlineData("pain", "7")]
    [InlineData("weight", "72.5")]
    [InlineData("line", "\"Vondt «her» & <der>\"")]
    [InlineData("day", "\"2026-01-31\"")]
    [InlineData("own", "[{\"text\":\"Gå tur\",\"rating\":4},{\"text\":\"Sitte\",\"rating\":null}]")]
    [InlineData("agreed", "true")]
    public void A_stored_answer_reads_back_to_the_same_text(string item, string json) =>
        Assert.Equal(json, AnswerJson.Write(AnswerJson.Read(Item(item), json)!));

    [Theory]
    [InlineData("choice", "\"gone\"")]
    [InlineData("choice", "1")]
    [InlineData("choice", "[\"a\"]")]
    [InlineData("choices", "[\"a\",\"gone\"]")]
    [InlineData("choices", "[]")]
    [InlineData("choices", "[\"a\",\"a\"]")]
    [InlineData("choices", "[\"a\",\"none\"]")]
    [InlineData("pain", "99")]
    [InlineData("pain", "1e99")]
    [InlineData("pain", "2.5")]
    [InlineData("day", "\"2026-02-30\"")]
    [InlineData("own", "[{\"text\":\"Gå\",\"rating\":99}]")]
    [InlineData("own", "[{\"rating\":4}]")]
    [InlineData("own", "[]")]
    [InlineData("agreed", "false")]
    [InlineData("line", "not json")]
    [InlineData("line", "")]
    public void What_no_longer_fits_is_no_answer(string item, string json) => Assert.Null(AnswerJson.Read(Item(item), json));

    [Theory]
    [InlineData("choice", "\"a\"", "\"a\"")]
    [InlineData("choice", "2", "\"b\"")]
    [InlineData("choice", "\"2\"", "\"b\"")]
    [InlineData("choice", "3", null)]
    [InlineData("tried", "true", "\"yes\"")]
    [InlineData("tried", "0", "\"no\"")]
    [InlineData("choices", "\"a\"", "[\"a\"]")]
    [InlineData("pain", "\"7\"", "7")]
    [InlineData("pain", "7", "7")]
    [InlineData("pain", "{}", null)]
    [InlineData("day", "\"2026-01-31\"", "\"2026-01-31\"")]
    [InlineData("own", "[{\"text\":\"Gå\",\"rating\":\"4\"}]", "[{\"text\":\"Gå\",\"rating\":4}]")]
    [InlineData("own", "[4]", null)]
    public void The_loose_form_takes_codes_or_values(string item, string json, string? expected)
    {
        using var document = JsonDocument.Parse(json);
        var read = AnswerJson.ReadLoose(Item(item), document.RootElement);
        Assert.Equal(expected, read.Answer is { } answer ? AnswerJson.Write(answer) : null);
        Assert.Equal(expected is null, read.Problem is not null);
    }

    [Fact]
    public void A_key_is_an_instrument_and_an_item()
    {
        Assert.True(ItemKey.TryParse("phq-9.q1", out var key));
        Assert.Equal("phq-9.q1", key.ToString());
        Assert.All(new[] { "phq-9", ".q1", "phq-9.", "a.b.c", "", null }, text => Assert.False(ItemKey.TryParse(text, out _)));
    }
}
