namespace ScreenKit.Web.Care;

/// <summary>A measure as typed.</summary>
public sealed record MeasureEntry(string? Measure, string? Responsible, string? ReviewOn)
{
    /// <summary>Usable only when nothing was refused.</summary>
    public MeasureFields Read(List<Refusal> refusals)
    {
        FreeText.Read(Measure, nameof(Measure), refusals, out var text);
        if (!Care.Responsible.All.Contains(Responsible))
            refusals.Add(new Refusal(nameof(Responsible), "ResponsibleMissing"));
        return new MeasureFields(text ?? "", Responsible ?? "", Date(ReviewOn, refusals));
    }

    /// <summary>Empty is no date.</summary>
    public static DateOnly? Date(string? typed, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var date = TypedDate.Read(typed);
        if (date is null)
            refusals.Add(new Refusal(nameof(ReviewOn), "ReviewOnWrong"));
        return date;
    }
}

public sealed record MeasureFields(string Text, string Responsible, DateOnly? ReviewOn);
