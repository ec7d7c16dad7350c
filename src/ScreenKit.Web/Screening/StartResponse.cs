using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Screening;

/// <summary>Begins answering, or finds the draft that was begun before. The versions in use now stay with the response to its end.</summary>
public sealed class StartResponse(Writer writer, InstrumentLibrary library)
{
    /// <param name="draftId">The anonymous draft that this browser already has, if any; nobody else knows its id.</param>
    public Task<Response> StartAsync(Assignment assignment, Guid? draftId = null)
    {
        var batteryHash = library.Shelf.Battery(assignment.DefinitionId)?.Hash;
        var sitting = library.Shelf.Sitting(assignment.DefinitionId)
            ?? throw new DefinitionGoneException(assignment.DefinitionId);
        return writer.WriteForAllUnitsAsync(async db =>
        {
            var known = assignment.IsAnonymous ? draftId : assignment.Id;
            var begun = await db.Responses.SingleOrDefaultAsync(response => response.Id == known && response.AssignmentId == assignment.Id);
            if (begun is not null)
                return begun;

            var response = New(assignment.IsAnonymous ? Guid.NewGuid() : assignment.Id, assignment, sitting, batteryHash);
            db.Add(response);
            await db.SaveChangesAsync();
            return response;
        });
    }

    private static Response New(Guid id, Assignment assignment, Battery sitting, string? batteryHash)
    {
        var response = new Response { Id = id, AssignmentId = assignment.Id, UnitId = assignment.UnitId, BatteryVersion = batteryHash };
        response.Parts.AddRange(sitting.Parts.Select((part, position) => new ResponsePart
        {
            ResponseId = id,
            Position = position,
            InstrumentId = part.Instrument.Id,
            InstrumentVersion = part.Instrument.Version,
        }));
        return response;
    }
}
