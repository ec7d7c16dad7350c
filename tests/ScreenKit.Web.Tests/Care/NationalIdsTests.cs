using System.Security.Cryptography;
using System.Text;
using ScreenKit.Web.Care;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Tests.Care;

public sealed class NationalIdsTests
{
    private readonly NationalIds ids = new(new Secrets(new byte[32]));
    private readonly Guid patient = Guid.NewGuid();

    [Fact]
    public void What_is_sealed_opens_for_its_patient_only()
    {
        var bytes = ids.Seal(patient, Number);

        Assert.Equal("10915596784", ids.Open(patient, bytes));
        Assert.ThrowsAny<CryptographicException>(() => ids.Open(Guid.NewGuid(), bytes));
        Assert.ThrowsAny<CryptographicException>(() => new NationalIds(new Secrets([.. Enumerable.Repeat((byte)1, 32)])).Open(patient, bytes));
    }

    [Fact]
    public void Two_seals_of_one_number_differ_and_hold_no_digits()
    {
        Assert.NotEqual(ids.Seal(patient, Number), ids.Seal(patient, Number));
        Assert.DoesNotContain("10915596784", Encoding.Latin1.GetString(ids.Seal(patient, Number)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_look_up_finds_a_number_within_a_unit_and_links_no_units()
    {
        var unit = Guid.NewGuid();

        Assert.Equal(ids.Hash(unit, Number), ids.Hash(unit, Number));
        Assert.NotEqual(ids.Hash(unit, Number), ids.Hash(Guid.NewGuid(), Number));
    }

    private static NationalId Number
    {
        get
        {
            Assert.Null(NationalId.Read("10915596784", new NationalIdRules(Synthetic: true, AcceptFrom2032: false), out var id));
            return id!;
        }
    }
}
