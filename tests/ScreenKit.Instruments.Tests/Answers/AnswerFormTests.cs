using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Tests.Answers;

public class AnswerFormTests
{
    private static readonly Instrument Forms = Mini.Load("forms");

    private static FormAnswer Read(string item, params (string Field, string Value)[] posted) =>
        AnswerForm.Read(Forms.Items.Single(other => other.Id == item), "f", name => [.. posted.Where(field => "f" + field.Field == name).Select(field => field.Value)]);

    private static string Shown(FormAnswer read) => read switch
    {
        { Answer: { } answer } => AnswerJson.Write(answer),
        { Problem: { } problem } => $"{problem.Fault}({string.Join(",", problem.Arguments)})",
        _ => "empty",
    };

    [Theory]
    [InlineData("choice", "a", "\"a\"")]
    [InlineData("choice", " a ", "\"a\"")]
    [InlineData("choice", "", "empty")]
    [InlineData("choice", "   ", "empty")]
    [InlineData("choice", "c", "UnknownOption()")]
    [InlineData("choice", "A", "UnknownOption()")]
    [InlineData("choice", "1", "UnknownOption()")]
    [InlineData("choice", "a\0", "UnknownOption()")]
    [InlineData("tried", "yes", "\"yes\"")]
    [InlineData("tried", "true", "UnknownOption()")]
    [InlineData("pain", "0", "0")]
    [InlineData("pain", "10", "10")]
    [InlineData("pain", "11", "OutOfRange(0,10)")]
    [InlineData("pain", "-1", "OutOfRange(0,10)")]
    [InlineData("pain", "5.5", "NotANumber()")]
    [InlineData("weight", "72", "72")]
    [InlineData("weight", "72,5", "72.5")]
    [InlineData("weight", "72.5", "72.5")]
    [InlineData("weight", " 72,5 ", "72.5")]
    [InlineData("weight", "72,55", "TooManyDecimals(1)")]
    [InlineData("weight", "1,234.5", "NotANumber()")]
    [InlineData("weight", "401", "OutOfRange(20,400.5)")]
    [InlineData("weight", "1e2", "NotANumber()")]
    [InlineData("weight", "٣٣", "NotANumber()")]
    [InlineData("weight", "７２", "NotANumber()")]
    [InlineData("weight", "0x20", "NotANumber()")]
    [InlineData("weight", "NaN", "NotANumber()")]
    [InlineData("weight", "Infinity", "NotANumber()")]
    [InlineData("weight", "7 2", "72")]
    [InlineData("weight", "72,", "NotANumber()")]
    [InlineData("weight", ",5", "OutOfRange(20,400.5)")]
    [InlineData("weight", "-", "NotANumber()")]
    [InlineData("change", "−4", "-4")]
    [InlineData("change", "-4", "-4")]
    [InlineData("change", "--4", "NotANumber()")]
    [InlineData("change", "+4", "4")]
    [InlineData("change", "+-4", "NotANumber()")]
    [InlineData("change", "++4", "NotANumber()")]
    [InlineData("change", "4-", "NotANumber()")]
    [InlineData("change", "1 000 000", "1000000")]
    [InlineData("change", "99999999999999999999", "OutOfRange(,)")]
    [InlineData("change", "999999999999999999999999999999999999999999999999", "NotANumber()")]
    [InlineData("line", " Vondt i\r\nryggen ", "\"Vondt i ryggen\"")]
    [InlineData("line", "123456789012345678901", "TooLong(20)")]
    [InlineData("line", "<b>&", "\"<b>&\"")]
    [InlineData("line", "😀", "\"\\uD83D\\uDE00\"")]
    [InlineData("story", "a\r\nb\n", "\"a\\nb\"")]
    [InlineData("agreed", "yes", "true")]
    [InlineData("agreed", "", "empty")]
    [InlineData("agreed", "no", "UnknownOption()")]
    [InlineData("even", "4", "4")]
    [InlineData("even", "3", "Rule(Skriv et partall)")]
    [InlineData("least", "5", "5")]
    public void One_field_becomes_an_answer_nothing_or_a_problem(string item, string value, string expected) =>
        Assert.Equal(expected, Shown(Read(item, ("", value))));

    [Fact]
    public void A_field_posted_twice_is_refused_for_one_answer()
    {
        Assert.Equal("SeveralValues()", Shown(Read("choice", ("", "a"), ("", "b"))));
        Assert.Equal("SeveralValues()", Shown(Read("weight", ("", "70"), ("", "80"))));
        Assert.Equal("\"a\"", Shown(Read("choice", ("", ""), ("", "a"))));
    }

    [Fact]
    public void Several_options_come_in_list_order_and_exclusive_ones_stand_alone()
    {
        Assert.Equal("[\"a\",\"b\"]", Shown(Read("choices", ("", "b"), ("", "a"), ("", "b"))));
        Assert.Equal("[\"none\"]", Shown(Read("choices", ("", "none"))));
        Assert.Equal("ExclusiveCombined()", Shown(Read("choices", ("", "none"), ("", "a"))));
        Assert.Equal("UnknownOption()", Shown(Read("choices", ("", "a"), ("", "x"))));
        Assert.Equal("empty", Shown(Read("choices")));
    }

    [Theory]
    [InlineData("31", "1", "2026", "\"2026-01-31\"")]
    [InlineData("01", "02", "2026", "\"2026-02-01\"")]
    [InlineData("30", "2", "2026", "NotADate()")]
    [InlineData("29", "2", "2024", "\"2024-02-29\"")]
    [InlineData("", "", "", "empty")]
    [InlineData("1", "", "2026", "NotADate()")]
    [InlineData("1", "13", "2026", "NotADate()")]
    [InlineData("1", "1", "26", "NotADate()")]
    [InlineData("1", "1", "0000", "NotADate()")]
    [InlineData("-1", "1", "2026", "NotADate()")]
    [InlineData("٣", "1", "2026", "NotADate()")]
    [InlineData("1", "1", "2031", "OutOfRange(2020-01-01,2030-12-31)")]
    public void A_date_is_three_fields(string day, string month, string year, string expected) =>
        Assert.Equal(expected, Shown(Read("day", (".day", day), (".month", month), (".year", year))));

    [Fact]
    public void Activities_close_up_and_keep_their_ratings()
    {
        Assert.Equal("""[{"text":"Gå tur","rating":4},{"text":"Sitte","rating":null}]""",
            Shown(Read("own", (".0.text", "Gå tur"), (".0.rating", "4"), (".1.text", ""), (".2.text", "Sitte"), (".2.rating", ""))));
        Assert.Equal("empty", Shown(Read("own", (".0.text", " "), (".0.rating", ""))));
        Assert.Equal("RatingWithoutActivity()", Shown(Read("own", (".0.rating", "4"))));
        Assert.Equal("OutOfRange(0,10)", Shown(Read("own", (".0.text", "Gå"), (".0.rating", "11"))));
        Assert.Equal("NotANumber()", Shown(Read("own", (".0.text", "Gå"), (".0.rating", "mye"))));
        Assert.Equal("TooLong(3)", Shown(Read("own", (".0.text", "A"), (".3.text", "D"))));
        Assert.Equal("TooLong(200)", Shown(Read("own", (".0.text", new string('a', 201)))));
    }

    [Fact]
    public void Control_and_half_characters_are_left_out() =>
        Assert.Equal("\"ab\"", Shown(Read("line", ("", "a\0\u0007\uD800b\uDC00"))));

    [Fact]
    public void A_megabyte_of_text_is_refused_quietly() =>
        Assert.Equal(AnswerFault.TooLong, Read("story", ("", new string('a', 1_000_000))).Problem!.Fault);

    [Fact]
    public void A_rule_that_reads_other_items_is_checked_with_them()
    {
        var sheet = Mini.Sheet(Forms, """{ "least": 5, "change": 4 }""");
        Assert.Equal(new[] { "For stort" }, AnswerRules.Check(Forms, "least", sheet, Mini.Facts())!.Arguments);
        Assert.Null(AnswerRules.Check(Forms, "least", Mini.Sheet(Forms, """{ "least": 4, "change": 4 }"""), Mini.Facts()));
        Assert.Null(AnswerRules.Check(Forms, "least", Mini.Sheet(Forms, """{ "least": 4 }"""), Mini.Facts()));
    }
}
