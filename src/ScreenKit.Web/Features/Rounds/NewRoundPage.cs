using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Rounds;

public sealed record NewRoundPage
{
    public Guid SessionId { get; init; }
    public string? DefinitionId { get; init; }
    public bool WithTexts { get; init; }

    [BindNever, ValidateNever]
    public Session Session { get; init; } = null!;

    [BindNever, ValidateNever]
    public IReadOnlyList<Instrument> Evaluations { get; init; } = [];

    public bool OffersTexts => Evaluations.Any(evaluation => ScreenKit.Web.Programmes.Evaluations.OptionalTexts(evaluation).Count > 0);
}
