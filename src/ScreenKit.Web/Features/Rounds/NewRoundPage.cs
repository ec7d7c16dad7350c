using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Rounds;

/// <param name="Evaluations">Those to choose from, in the reader's language.</param>
public sealed record NewRoundPage(NewRoundForm Form, Session Session, IReadOnlyList<Instrument> Evaluations)
{
    public string? Chosen => Form.DefinitionId ?? (Evaluations is [var usual, ..] ? usual.Id : null);

    public bool OffersTexts => Evaluations.Any(evaluation => ScreenKit.Web.Programmes.Evaluations.OptionalTexts(evaluation).Count > 0);
}

public sealed record NewRoundForm(Guid SessionId, string? DefinitionId = null, bool WithTexts = false);
