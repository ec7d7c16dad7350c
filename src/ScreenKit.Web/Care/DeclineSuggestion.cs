using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public sealed class DeclineSuggestion(Writer writer, Actor actor, AuditLog audit, TimeProvider clock)
{
    /// <param name="reason">Why it does not suit this person now.</param>
    /// <returns>The response that gave rise to it.</returns>
    public Task<Outcome<Guid>> DeclineAsync(Guid suggestionId, string? reason) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var suggestion = await db.Suggestions.SingleOrDefaultAsync(suggestion => suggestion.Id == suggestionId);
        if (suggestion is null)
            return Outcome<Guid>.Missing;
        if (suggestion.State != SuggestionState.Open)
            return Outcome<Guid>.Overtaken;

        var refusals = new List<Refusal>();
        if (!FreeText.Read(reason, "Reason", refusals, out var clean))
            return refusals;

        suggestion.State = SuggestionState.Declined;
        suggestion.DecidedAt = clock.GetUtcNow();
        suggestion.DecidedBy = actor.Name;
        suggestion.DeclineReason = clean;
        audit.Add(db, "suggestion.declined", suggestion.Id, suggestion.UnitId);
        await db.SaveChangesAsync();
        return suggestion.ResponseId;
    });
}
