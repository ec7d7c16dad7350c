using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Programmes;

public sealed record NewRunPage
{
    public string? Title { get; init; }
    public string? Company { get; init; }
    public string? StartsOn { get; init; }

    [BindNever, ValidateNever]
    public Programme Programme { get; init; } = null!;
}
