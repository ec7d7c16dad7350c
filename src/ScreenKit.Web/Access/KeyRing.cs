using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Data protection keys in the database, so that every node reads what another one sealed.</summary>
public sealed class KeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<ScreenKitDbContext>();
        return [.. db.ProtectionKeys.AsNoTracking().Select(key => key.Xml).ToList().Select(XElement.Parse)];
    }

    // The framework's interface is synchronous; a key is made once in ninety days.
    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var writer = scope.ServiceProvider.GetRequiredService<Writer>();
        var key = new ProtectionKey { Id = Guid.NewGuid(), Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) };
        Task.Run(() => writer.WriteAsync(async db =>
        {
            db.Add(key);
            await db.SaveChangesAsync();
        })).GetAwaiter().GetResult();
    }
}
