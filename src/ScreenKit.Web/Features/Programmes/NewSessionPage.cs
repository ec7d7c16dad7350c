using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Programmes;

public sealed record NewSessionPage
{
    public string? Title { get; init; }
    public string? Date { get; init; }

    [BindNever, ValidateNever]
    public Run Run { get; init; } = null!;

    public int Number => Run.Sessions.Count + 1;
}
