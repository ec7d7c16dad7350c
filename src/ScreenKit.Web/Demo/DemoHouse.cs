using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Demo;

/// <summary>
/// The site's own use cases as they would have run at another time, for this or that person: the same database, library
/// and secrets, with a clock that stands where it is told to.
/// </summary>
public sealed class DemoHouse : IAsyncDisposable
{
    private readonly StandingClock clock = new();
    private readonly ServiceProvider services;

    public DemoHouse(IServiceCollection site, IServiceProvider running)
    {
        IServiceCollection house = new ServiceCollection();
        foreach (var service in site.Where(service => service.ServiceType.Assembly == typeof(DemoHouse).Assembly && !service.ServiceType.ContainsGenericParameters))
            house.Add(service.Lifetime == ServiceLifetime.Singleton
                ? ServiceDescriptor.Singleton(service.ServiceType, running.GetRequiredService(service.ServiceType))
                : service);
        house.AddSingleton(running.GetRequiredService<ILoggerFactory>());
        house.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        house.AddSingleton<TimeProvider>(clock);
        services = house.BuildServiceProvider();
    }

    public Task<T> DoAsync<TUseCase, T>(AppUser who, DateTimeOffset at, Func<TUseCase, Task<T>> use) where TUseCase : notnull =>
        DoAsync(at, use, actor => actor.Become(who, who.Memberships), [.. who.Memberships.Select(membership => membership.UnitId)]);

    /// <summary>Somebody who answers, and sees nothing but what belongs to the unit that asks.</summary>
    public Task<T> AnswerAsync<TUseCase, T>(Guid unitId, DateTimeOffset at, Func<TUseCase, Task<T>> use) where TUseCase : notnull =>
        DoAsync(at, use, _ => { }, [unitId]);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<T> DoAsync<TUseCase, T>(DateTimeOffset at, Func<TUseCase, Task<T>> use, Action<Actor> enter, Guid[] units)
        where TUseCase : notnull
    {
        clock.Now = at;
        await using var scope = services.CreateAsyncScope();
        enter(scope.ServiceProvider.GetRequiredService<Actor>());
        scope.ServiceProvider.GetRequiredService<UnitScope>().LimitTo(units);
        return await use(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    private sealed class StandingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
