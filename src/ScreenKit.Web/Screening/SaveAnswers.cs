using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Answers;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>Keeps answers as they are given. An older save that arrives late never replaces a newer one.</summary>
public sealed class SaveAnswers(Writer writer)
{
    /// <param name="answers">Null takes an answer back.</param>
    /// <param name="sequence">Grows with every save from the same page; equal or lower than what is stored changes nothing.</param>
    /// <returns>False when the response is gone or already submitted: nothing was stored.</returns>
    public Task<bool> SaveAsync(Guid responseId, IReadOnlyCollection<KeyValuePair<ItemKey, Answer?>> answers, long sequence) =>
        writer.WriteAsync(async db =>
        {
            if (!await db.Responses.AnyAsync(response => response.Id == responseId && response.SubmittedAt == null))
                return false;
            foreach (var (key, answer) in answers)
            {
                var value = answer is null ? null : AnswerJson.Write(answer);
                await db.Database.ExecuteSqlAsync($"""
                    INSERT INTO "DraftAnswers" ("ResponseId", "InstrumentId", "ItemId", "Value", "Sequence")
                    VALUES ({responseId}, {key.Instrument}, {key.Item}, {value}, {sequence})
                    ON CONFLICT ("ResponseId", "InstrumentId", "ItemId")
                    DO UPDATE SET "Value" = excluded."Value", "Sequence" = excluded."Sequence"
                    WHERE excluded."Sequence" > "DraftAnswers"."Sequence"
                    """);
            }

            return true;
        });
}
