using ScreenKit.Web.Care;

namespace ScreenKit.Web.Tests.Care;

/// <summary>Vectors of navikt/fnrvalidator (MIT) and of Digdir's test persons.</summary>
public sealed class NationalIdTests
{
    private static readonly NationalIdRules Real = new(Synthetic: false, AcceptFrom2032: false);
    private static readonly NationalIdRules Test = new(Synthetic: true, AcceptFrom2032: false);

    [Theory]
    [InlineData("13097248022")]
    [InlineData("29029648784")]
    [InlineData("29020075838")]
    [InlineData("15021951940")]
    [InlineData("53097248016")]
    [InlineData("13527248013")]
    [InlineData("68467038838")]
    public void A_number_with_its_control_digits_is_read(string number) => Assert.Null(NationalId.Read(number, Real, out _));

    [Theory]
    [InlineData("10915596784")]
    [InlineData("50846202355")]
    [InlineData("20914695016")]
    [InlineData("47906701517")]
    public void A_synthetic_number_is_read_in_a_demo_and_refused_in_production(string number)
    {
        Assert.Null(NationalId.Read(number, Test, out _));
        Assert.Equal(NationalIdFault.Synthetic, NationalId.Read(number, Real, out _));
    }

    [Fact]
    public void A_real_number_is_refused_in_a_demo() =>
        Assert.Equal(NationalIdFault.NotSynthetic, NationalId.Read("13097248022", Test, out _));

    [Theory]
    [InlineData("02013299997")]
    [InlineData("30108299920")]
    [InlineData("30108299939")]
    [InlineData("70108299914")]
    public void A_number_of_2032_is_read_once_the_installation_accepts_them(string number) =>
        Assert.Null(NationalId.Read(number, Real with { AcceptFrom2032 = true }, out _));

    [Fact]
    public void Until_then_a_first_control_digit_that_leaves_one_is_a_typing_error() =>
        Assert.Equal(NationalIdFault.ControlDigits, NationalId.Read("30108299939", Real, out _));

    [Theory]
    [InlineData("13097248032", NationalIdFault.ControlDigits)]
    [InlineData("13097248023", NationalIdFault.ControlDigits)]
    [InlineData("29020112345", NationalIdFault.NoSuchDate)]
    [InlineData("32127248022", NationalIdFault.NoSuchDate)]
    [InlineData("13137248022", NationalIdFault.NoSuchDate)]
    [InlineData("02013299987", NationalIdFault.ControlDigits)]
    [InlineData("02013299996", NationalIdFault.ControlDigits)]
    [InlineData("1309724802", NationalIdFault.NotElevenDigits)]
    [InlineData("١٣٠٩٧٢٤٨٠٢٢", NationalIdFault.NotElevenDigits)]
    public void A_number_that_does_not_hold_is_told_why(string number, NationalIdFault fault)
    {
        Assert.Equal(fault, NationalId.Read(number, Real with { AcceptFrom2032 = true }, out _));
        if (fault != NationalIdFault.ControlDigits)
            Assert.Equal(fault, NationalId.Read(number, Real, out _));
    }

    [Fact]
    public void Blanks_do_not_matter_and_the_number_is_never_written_out_by_accident()
    {
        Assert.Null(NationalId.Read(" 130972 48022 ", Real, out var id));
        Assert.Equal("13097248022", id!.Digits);
        Assert.DoesNotContain("13097248022", $"{id}", StringComparison.Ordinal);
    }
}
