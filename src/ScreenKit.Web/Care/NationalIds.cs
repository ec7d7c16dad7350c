using System.Security.Cryptography;
using System.Text;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

/// <summary>Seals national ids for the database. The keys live outside it, so a copy of the database opens none.</summary>
public sealed class NationalIds(Secrets secrets)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] sealing = secrets.Derive("national-id.seal");
    private readonly byte[] lookUp = secrets.Derive("national-id.look-up");

    /// <summary>Bound to the patient: moved to another row it opens no more.</summary>
    public byte[] Seal(Guid patientId, NationalId id)
    {
        var sealedId = new byte[NonceLength + TagLength + id.Digits.Length];
        var (nonce, tag, text) = Parts(sealedId);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = new AesGcm(sealing, TagLength);
        aes.Encrypt(nonce.Span, Encoding.ASCII.GetBytes(id.Digits), text.Span, tag.Span, patientId.ToByteArray());
        return sealedId;
    }

    /// <summary>The eleven digits.</summary>
    public string Open(Guid patientId, byte[] sealedId)
    {
        var (nonce, tag, text) = Parts(sealedId);
        var digits = new byte[text.Length];
        using var aes = new AesGcm(sealing, TagLength);
        aes.Decrypt(nonce.Span, text.Span, tag.Span, digits, patientId.ToByteArray());
        return Encoding.ASCII.GetString(digits);
    }

    /// <summary>Differs between units, so that nobody sees from the tables that two units know the same person.</summary>
    public byte[] Hash(Guid unitId, NationalId id) =>
        HMACSHA256.HashData(lookUp, unitId.ToByteArray().Concat(Encoding.ASCII.GetBytes(id.Digits)).ToArray());

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Text) Parts(byte[] sealedId) =>
        (sealedId.AsMemory(0, NonceLength), sealedId.AsMemory(NonceLength, TagLength), sealedId.AsMemory(NonceLength + TagLength));
}
