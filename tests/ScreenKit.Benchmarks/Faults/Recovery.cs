using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Benchmarks.Site;
using ScreenKit.Web.Screening;

namespace ScreenKit.Benchmarks.Faults;

/// <summary>What the database holds after a crash.</summary>
internal static class Recovery
{
    public static async Task<int> LostAsync(SiteFolder folder, IReadOnlyList<Autosaver> savers)
    {
        await using var db = folder.Read();
        var drafts = (await db.DraftAnswers.ToListAsync()).ToLookup(draft => draft.ResponseId);
        return savers.Sum(saver => saver.Lost(drafts[saver.ResponseId].ToDictionary(
            draft => draft.ItemId, draft => (draft.Sequence, Code(draft.Value)), StringComparer.Ordinal)));
    }

    public static async Task<string> IntegrityAsync(SiteFolder folder)
    {
        await using var db = folder.Read();
        return string.Join("; ", await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync());
    }

    private static string? Code(string? stored) => stored is null ? null : JsonSerializer.Deserialize<string>(stored);
}
