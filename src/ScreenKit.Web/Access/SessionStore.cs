using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Keeps sign-ins in the database; the cookie holds only a random key, so a sign-in can be ended from here.</summary>
public sealed class SessionStore(IServiceScopeFactory scopes, TimeProvider clock) : ITicketStore
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var now = clock.GetUtcNow();
        await WriteAsync(async db =>
        {
            await db.StaffSessions.Where(session => session.ExpiresAt <= now).ExecuteDeleteAsync();
            db.Add(new StaffSession
            {
                Id = Hash(key),
                UserId = Guid.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!),
                Ticket = TicketSerializer.Default.Serialize(ticket),
                ExpiresAt = Expiry(ticket),
            });
            return await db.SaveChangesAsync();
        });
        return key;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var (id, bytes, expiresAt) = (Hash(key), TicketSerializer.Default.Serialize(ticket), Expiry(ticket));
        return WriteAsync(db => db.StaffSessions.Where(session => session.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(session => session.Ticket, bytes).SetProperty(session => session.ExpiresAt, expiresAt)));
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var (id, now) = (Hash(key), clock.GetUtcNow());
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScreenKitDbContext>();
        var bytes = await db.StaffSessions.Where(session => session.Id == id && session.ExpiresAt > now)
            .Select(session => session.Ticket).FirstOrDefaultAsync();
        return bytes is null ? null : TicketSerializer.Default.Deserialize(bytes);
    }

    public Task RemoveAsync(string key)
    {
        var id = Hash(key);
        return WriteAsync(db => db.StaffSessions.Where(session => session.Id == id).ExecuteDeleteAsync());
    }

    private DateTimeOffset Expiry(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc ?? clock.GetUtcNow() + Idle;

    private async Task WriteAsync(Func<ScreenKitDbContext, Task<int>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Writer>().WriteAsync(work);
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
