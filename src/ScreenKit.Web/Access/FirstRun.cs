using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>A fresh installation has no account. Whoever can read the console may make the first one.</summary>
public sealed class FirstRun(IServiceScopeFactory scopes, SetupSecret secret, IConfiguration configuration) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScreenKitDbContext>();
        if (configuration.GetValue<bool>("Demo") || await db.Users.AnyAsync(cancellationToken))
            return;

        // Not logged: logs are kept, and read by others.
        await Console.Out.WriteLineAsync($"""

            No account exists yet. Open /setup and make the first one with this secret. It is shown only now;
            a restart makes a new one.

                {secret.Draw()}

            """);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
