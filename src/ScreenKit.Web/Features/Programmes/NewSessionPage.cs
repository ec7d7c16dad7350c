using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Programmes;

public sealed record NewSessionPage(NewSessionForm Form, Run Run)
{
    public int Number => Run.Sessions.Count + 1;
}

public sealed record NewSessionForm(string? Title = null, string? Date = null);
