using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

/// <summary>One response with its frozen scores, and its answers in the words of the version they were given to.</summary>
public sealed class ReadResult(ScreenKitDbContext db, AccessLog accessLog, InstrumentLibrary library, TimeProvider clock)
{
    /// <param name="language">What the reader reads; numbers stay as they were frozen.</param>
    public async Task<ResultFile?> ReadAsync(Guid responseId, string language)
    {
        var result = await db.Results.AsNoTracking().Include(row => row.Patient).Include(row => row.Episode)
            .SingleOrDefaultAsync(row => row.ResponseId == responseId);
        if (result is null)
            return null;

        await accessLog.NoteAsync(result.PatientId, "result", responseId);
        var response = await db.Responses.AsNoTracking().Include(row => row.Parts).Include(row => row.Assignment).SingleAsync(row => row.Id == responseId);
        return new ResultFile(
            result,
            await PartsAsync(response, language),
            await db.Flags.AsNoTracking().Where(flag => flag.ResponseId == responseId)
                .OrderByDescending(flag => flag.Level == FlagLevel.Urgent).ThenBy(flag => flag.RaisedAt).ToListAsync(),
            await db.Suggestions.AsNoTracking().Where(row => row.ResponseId == responseId).OrderBy(row => row.Position).ToListAsync(),
            clock.GetUtcNow());
    }

    public async Task<Guid?> ResponseOfFlagAsync(Guid flagId) =>
        await db.Flags.Where(flag => flag.Id == flagId).Select(flag => (Guid?)flag.ResponseId).SingleOrDefaultAsync();

    public async Task<Guid?> ResponseOfSuggestionAsync(Guid suggestionId) =>
        await db.Suggestions.Where(row => row.Id == suggestionId).Select(row => (Guid?)row.ResponseId).SingleOrDefaultAsync();

    private async Task<IReadOnlyList<ResultPart>> PartsAsync(Response response, string language)
    {
        var rows = response.Parts.OrderBy(part => part.Position).ToList();
        var sitting = await library.SittingAsync(db, response.BatteryVersion, [.. rows.Select(row => row.InstrumentVersion)]);
        sitting = sitting with { TurnedOn = response.Assignment!.TurnedOn.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal) };
        var sheets = rows.Where(row => row.Answers is not null).ToDictionary(
            row => row.InstrumentId, row => AnswerSheet.Read(Pinned(sitting, row).Instrument, row.Answers!), StringComparer.Ordinal);
        var walk = Journey.Of(sitting, Answers(sheets), new Facts(JsonSerializer.Deserialize<Dictionary<string, string>>(response.Assignment.Facts)!));
        return
        [
            .. rows.Select(row => Part(row, Pinned(sitting, row), sheets.GetValueOrDefault(row.InstrumentId), walk, language)),
        ];
    }

    private static Part Pinned(Battery sitting, ResponsePart row) => sitting.Parts.Single(part => part.Instrument.Id == row.InstrumentId);

    private static AnswerSet Answers(Dictionary<string, IReadOnlyDictionary<string, Answer>> sheets) => AnswerSet.Of(sheets.SelectMany(
        sheet => sheet.Value.Select(answer => KeyValuePair.Create(new ItemKey(sheet.Key, answer.Key), answer.Value))));

    private static ResultPart Part(
        ResponsePart row, Part pinned, IReadOnlyDictionary<string, Answer>? answers, Walk walk, string language)
    {
        var instrument = pinned.Instrument.In(language);
        if (answers is null)
            return new ResultPart(instrument, WasAsked: false, [], [], pinned.Show?.Source);

        var scores = row.ScoreSheet is null ? [] : ScoreJson.Read(row.ScoreSheet).Scores;
        return new ResultPart(
            instrument,
            WasAsked: true,
            [.. scores.Select(score => ScoreWords.In(score, instrument, answers))],
            [.. instrument.Items.Where(item => item.IsQuestion).Select(item => new ItemAnswer(
                item, answers.GetValueOrDefault(item.Id), walk.IsOnPath(new ItemKey(instrument.Id, item.Id))))],
            Condition: null);
    }
}

public sealed record ResultFile(
    Result Result, IReadOnlyList<ResultPart> Parts, IReadOnlyList<Flag> Flags, IReadOnlyList<Suggestion> Suggestions, DateTimeOffset Now);

/// <param name="Instrument">At the version answered, in the reader's language.</param>
/// <param name="Condition">Why it was not asked: the author's condition that did not hold.</param>
public sealed record ResultPart(
    Instrument Instrument, bool WasAsked, IReadOnlyList<Score> Scores, IReadOnlyList<ItemAnswer> Answers, string? Condition);

/// <param name="WasAsked">On the path as answered.</param>
public sealed record ItemAnswer(Item Item, Answer? Answer, bool WasAsked);
