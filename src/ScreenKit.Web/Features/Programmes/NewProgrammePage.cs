using ScreenKit.Web.Access;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Programmes;

/// <param name="Units">The units to choose from; asked only when there are several.</param>
public sealed record NewProgrammePage(NewProgrammeForm Form, IReadOnlyList<Unit> Units);

public sealed record NewProgrammeForm(Guid? UnitId = null, ProgrammeKind? Kind = null, string? Title = null);
