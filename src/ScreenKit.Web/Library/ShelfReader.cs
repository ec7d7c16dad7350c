using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Library;

/// <summary>Compiles the folder; where a file is broken, falls back to the version published last.</summary>
internal sealed class ShelfReader(ScreenKitDbContext db, QuestionnaireFolder folder)
{
    private readonly List<DefinitionVersion> versions = [];

    public async Task<(Shelf Shelf, IReadOnlyList<DefinitionVersion> Versions)> ReadAsync()
    {
        var instruments = new List<ShelvedInstrument>();
        foreach (var path in folder.Instruments())
            instruments.Add(await InstrumentAsync(path));

        var removedInstruments = new List<ShelvedInstrument>();
        foreach (var id in await RemovedAsync(DefinitionKind.Instrument, instruments.Select(instrument => instrument.Id)))
            removedInstruments.Add(new ShelvedInstrument(id, await LastInstrumentAsync(id), IsCurrent: false, [], Examples: 0));

        var offered = new Shelf(instruments, [], Removed.Nothing);
        var known = new Shelf(instruments, [], new Removed(removedInstruments, []));
        var batteries = new List<ShelvedBattery>();
        foreach (var id in folder.Batteries())
            batteries.Add(await BatteryAsync(id, offered, known));

        var removedBatteries = new List<ShelvedBattery>();
        foreach (var id in await RemovedAsync(DefinitionKind.Battery, batteries.Select(battery => battery.Id)))
            removedBatteries.Add(await LastBatteryAsync(id, known, []));
        return (new Shelf(instruments, batteries, new Removed(removedInstruments, removedBatteries)), versions);
    }

    public static Compiled<Battery> Compile(string id, IReadOnlyDictionary<string, string> files, Func<string, Instrument?> find)
    {
        var name = id + ".yaml";
        var translations = files.Where(file => file.Key != name)
            .ToDictionary(file => file.Key[(id.Length + 1)..^".yaml".Length], file => file.Value, StringComparer.Ordinal);
        return BatteryFile.Compile(name, files[name], translations, find);
    }

    private async Task<ShelvedInstrument> InstrumentAsync(string path)
    {
        var id = Path.GetFileName(path);
        var files = DefinitionFiles.OfInstrument(path);
        var (instrument, problems) = InstrumentFile.Compile(id, files);
        var examples = files.TryGetValue("examples.yaml", out var text) ? Examples.Count(text) : 0;
        if (instrument is not null)
        {
            problems = text is null ? problems : [.. problems, .. Examples.Run(instrument, text)];
            if (!problems.Any(problem => problem.Severity == Severity.Error))
            {
                Publish(instrument.Version, id, DefinitionKind.Instrument, files);
                return new ShelvedInstrument(id, instrument, IsCurrent: true, problems, examples);
            }
        }

        return new ShelvedInstrument(id, await LastInstrumentAsync(id), IsCurrent: false, problems, examples);
    }

    /// <param name="offered">What a battery may ask for.</param>
    /// <param name="known">What an earlier version of it may have asked for.</param>
    private async Task<ShelvedBattery> BatteryAsync(string id, Shelf offered, Shelf known)
    {
        var files = folder.Battery(id);
        var (battery, problems) = Compile(id, files, offered.Instrument);
        if (battery is not null)
        {
            var hash = DefinitionFiles.BatteryHash(files);
            Publish(hash, id, DefinitionKind.Battery, files);
            return new ShelvedBattery(id, battery, hash, IsCurrent: true, problems);
        }

        return await LastBatteryAsync(id, known, problems);
    }

    private async Task<Instrument?> LastInstrumentAsync(string id) =>
        await LastAsync(DefinitionKind.Instrument, id) is { } last ? InstrumentFile.Compile(id, DefinitionFiles.FromJson(last.Files)).Value : null;

    private async Task<ShelvedBattery> LastBatteryAsync(string id, Shelf known, IReadOnlyList<Problem> problems)
    {
        var last = await LastAsync(DefinitionKind.Battery, id);
        var usable = last is null ? null : Compile(id, DefinitionFiles.FromJson(last.Files), known.Instrument).Value;
        return new ShelvedBattery(id, usable, last?.Hash, IsCurrent: false, problems);
    }

    private async Task<IReadOnlyList<string>> RemovedAsync(DefinitionKind kind, IEnumerable<string> present)
    {
        var published = await db.DefinitionVersions.Where(version => version.Kind == kind).Select(version => version.DefinitionId).Distinct().ToListAsync();
        return [.. published.Except(present, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private void Publish(string hash, string id, DefinitionKind kind, IReadOnlyDictionary<string, string> files) =>
        versions.Add(new DefinitionVersion
        {
            Hash = hash, DefinitionId = id, Kind = kind, Files = DefinitionFiles.ToJson(files), PublishedAt = default,
        });

    private Task<DefinitionVersion?> LastAsync(DefinitionKind kind, string id) =>
        db.DefinitionVersions.AsNoTracking().Where(version => version.Kind == kind && version.DefinitionId == id)
            .OrderByDescending(version => version.PublishedAt).FirstOrDefaultAsync();
}
