using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Library;

/// <summary>
/// The instruments of the questionnaires folder, and every version that a response was ever started with.
/// Reading files happens here and at change only, never while somebody answers.
/// </summary>
public sealed class InstrumentLibrary(
    IServiceScopeFactory scopes, QuestionnaireFolder folder, TimeProvider clock, ILogger<InstrumentLibrary> log) : IDisposable
{
    private readonly ConcurrentDictionary<string, Instrument> instruments = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Battery> sittings = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim reading = new(1);

    public Shelf Shelf { get; private set; } = Shelf.Empty;

    /// <summary>Reads the folder anew. What is broken is listed and its last good version stays in use.</summary>
    public async Task ReloadAsync()
    {
        await reading.WaitAsync();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ScreenKitDbContext>();
            var read = await new ShelfReader(db, folder).ReadAsync();
            await PublishAsync(scope.ServiceProvider.GetRequiredService<Writer>(), read.Versions);
            Shelf = read.Shelf;
            log.LogInformation("Questionnaires read: {Instruments} instruments, {Batteries} batteries, {Problems} problems",
                Shelf.Instruments.Count, Shelf.Batteries.Count, Shelf.Instruments.Sum(i => i.Problems.Count) + Shelf.Batteries.Sum(b => b.Problems.Count));
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>The instrument exactly as it was under this hash.</summary>
    public async Task<Instrument> VersionAsync(ScreenKitDbContext db, string hash)
    {
        if (instruments.TryGetValue(hash, out var known))
            return known;
        var version = await db.DefinitionVersions.AsNoTracking().SingleAsync(row => row.Hash == hash);
        var instrument = InstrumentFile.Compile(version.DefinitionId, DefinitionFiles.FromJson(version.Files)).Value
            ?? throw new InvalidOperationException($"Version {hash} of {version.DefinitionId} can no longer be read.");
        return instruments.GetOrAdd(hash, instrument);
    }

    /// <summary>A sitting with every part at the version it was started with.</summary>
    /// <param name="batteryHash">Null for an instrument alone.</param>
    public async Task<Battery> SittingAsync(ScreenKitDbContext db, string? batteryHash, IReadOnlyList<string> instrumentHashes)
    {
        var key = string.Join(' ', instrumentHashes.Prepend(batteryHash ?? "-"));
        if (sittings.TryGetValue(key, out var known))
            return known;

        var pinned = new List<Instrument>();
        foreach (var hash in instrumentHashes)
            pinned.Add(await VersionAsync(db, hash));

        var sitting = batteryHash is null
            ? Battery.Of(pinned.Single())
            : Compile(await db.DefinitionVersions.AsNoTracking().SingleAsync(row => row.Hash == batteryHash), pinned);
        return sittings.GetOrAdd(key, sitting);
    }

    public void Dispose() => reading.Dispose();

    private static Battery Compile(DefinitionVersion version, List<Instrument> pinned) =>
        ShelfReader.Compile(version.DefinitionId, DefinitionFiles.FromJson(version.Files),
            id => pinned.FirstOrDefault(instrument => instrument.Id == id)).Value
        ?? throw new InvalidOperationException($"Version {version.Hash} of {version.DefinitionId} can no longer be read.");

    private async Task PublishAsync(Writer writer, IReadOnlyList<DefinitionVersion> versions)
    {
        var now = clock.GetUtcNow();
        await writer.WriteForAllUnitsAsync(async db =>
        {
            var hashes = versions.Select(version => version.Hash).ToList();
            var published = await db.DefinitionVersions.Where(row => hashes.Contains(row.Hash)).Select(row => row.Hash).ToListAsync();
            foreach (var version in versions.Where(version => !published.Contains(version.Hash)))
                db.Add(new DefinitionVersion
                {
                    Hash = version.Hash, DefinitionId = version.DefinitionId, Kind = version.Kind, Files = version.Files, PublishedAt = now,
                });
            return await db.SaveChangesAsync();
        });
    }
}
