using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace ScreenKit.Web.Access;

/// <summary>
/// Seals the key ring itself with the certificate under <c>DataProtection:Certificate</c> (a .pfx file), so that a copy of the
/// database opens no cookie.
/// </summary>
public static class KeyProtection
{
    public static IDataProtectionBuilder ProtectKeys(this IDataProtectionBuilder keys, IConfiguration configuration) =>
        configuration["DataProtection:Certificate"] is { Length: > 0 } file
            ? keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, configuration["DataProtection:Password"]))
            : keys;
}
