using System.Globalization;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Answers;

/// <summary>A date typed as day, month and four-digit year.</summary>
internal static class FormDate
{
    public static FormAnswer Read(DateItem item, FormFields fields)
    {
        if ((fields.Single(".day", out var day) ?? fields.Single(".month", out var month) ?? fields.Single(".year", out var year)) is { } problem)
            return problem;
        fields.Single(".month", out month);
        fields.Single(".year", out year);
        if (day.Length + month.Length + year.Length == 0)
            return FormAnswer.Empty;
        if (year.Length != 4 || !TryWhole(day, out var d) || !TryWhole(month, out var m) || !TryWhole(year, out var y)
            || y < 1 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
            return FormAnswer.Fault(AnswerFault.NotADate);
        var date = new DateOnly(y, m, d);
        return date < item.Min || date > item.Max
            ? FormAnswer.Fault(AnswerFault.OutOfRange, Iso(item.Min), Iso(item.Max))
            : new DateAnswer(date);
    }

    private static bool TryWhole(string text, out int number)
    {
        number = 0;
        return text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
