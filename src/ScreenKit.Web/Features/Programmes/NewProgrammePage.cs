using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScreenKit.Web.Access;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Programmes;

public sealed record NewProgrammePage
{
    public Guid? UnitId { get; init; }
    public ProgrammeKind? Kind { get; init; }
    public string? Title { get; init; }

    /// <summary>The units to choose from; asked only when there are several.</summary>
    [BindNever]
    public IReadOnlyList<Unit> Units { get; init; } = [];
}
