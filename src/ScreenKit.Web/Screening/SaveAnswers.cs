using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Answers;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>Keeps answers as they are given. An older save that arrives late never replaces a newer one.</summary>
public sealed class SaveAnswers(Writer writer, TimeProvider clock)
{
    /// <param name="answers">Null takes an answer back.</param>
    /// <param name="sequence">Grows with every save from the same page; lower than what is stored changes nothing.</param>
    public Task<SaveOutcome> SaveAsync(Guid responseId, IReadOnlyCollection<KeyValuePair<ItemKey, Answer?>> answers, long sequence) =>
        writer.WriteAsync(async db =>
        {
            var now = clock.GetUtcNow();
            if (!await db.Responses.AnyAsync(response => response.Id == responseId && response.SubmittedAt == null
                && response.Assignment!.ClosedAt == null && response.Assignment.ExpiresAt > now))
                return SaveOutcome.Gone;

            var stored = 0;
            foreach (var (key, answer) in answers)
            {
                var value = answer is null ? null : AnswerJson.Write(answer);
                stored += await db.Database.ExecuteSqlAsync($"""
                    INSERT INTO "DraftAnswers" ("ResponseId", "InstrumentId", "ItemId", "Value", "Sequence")
                    VALUES ({responseId}, {key.Instrument}, {key.Item}, {value}, {sequence})
                    ON CONFLICT ("ResponseId", "InstrumentId", "ItemId")
                    DO UPDATE SET "Value" = excluded."Value", "Sequence" = excluded."Sequence"
                    WHERE excluded."Sequence" >= "DraftAnswers"."Sequence"
                    """);
            }

            return stored == answers.Count ? SaveOutcome.Saved : SaveOutcome.Outdated;
        });
}

/// <summary>Outdated: at least one answer had been changed later elsewhere and was left alone. Gone: submitted, closed, or no longer there.</summary>
public enum SaveOutcome { Saved, Outdated, Gone }
