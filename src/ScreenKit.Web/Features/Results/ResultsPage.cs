using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Care;

namespace ScreenKit.Web.Features.Results;

public sealed record ResultsPage(Worklist Worklist)
{
    public IReadOnlyList<FlagLine> Urgent => Flags(FlagLevel.Urgent);

    public IReadOnlyList<FlagLine> Attention => Flags(FlagLevel.Attention);

    private IReadOnlyList<FlagLine> Flags(FlagLevel level) =>
        [.. Worklist.Flags.Where(flag => flag.Level == level).Select(flag => new FlagLine(flag, Worklist.Now))];
}

public sealed record FlagLine(Care.Flag Flag, DateTimeOffset Now)
{
    public string Prefix => RefusedForm.Prefix(Flag.Id);

    public bool IsOverdue => Flag.AcknowledgedAt is null && Flag.DueAt < Now;
}
