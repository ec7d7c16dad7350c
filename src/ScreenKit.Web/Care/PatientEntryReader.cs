namespace ScreenKit.Web.Care;

/// <summary>Reads and checks what was typed about a patient.</summary>
public sealed class PatientEntryReader(NationalIdRules rules, TimeProvider clock)
{
    public static readonly IReadOnlyList<string> Languages = ["nb", "nn", "en"];

    private const int LongestContact = 200;
    private const int OldestAge = 130;

    public PatientFields Read(PatientEntry entry, List<Refusal> refusals)
    {
        FreeText.Read(entry.Name, nameof(entry.Name), refusals, out var name, Patient.LongestName);
        var fields = new PatientFields(
            name ?? "",
            BirthDate(entry.BirthDate, refusals),
            NationalId(entry.NationalId, refusals),
            Sex(entry.Sex, refusals),
            entry.Language ?? "",
            Contact(entry.Phone),
            Contact(entry.Email));

        if (!Languages.Contains(fields.Language))
            refusals.Add(new Refusal(nameof(entry.Language), "LanguageMissing"));
        if (fields.Phone is { } phone && (phone.Length > LongestContact || !phone.All(symbol => char.IsAsciiDigit(symbol) || "+ ()-".Contains(symbol))))
            refusals.Add(new Refusal(nameof(entry.Phone), "PhoneWrong"));
        if (fields.Email is { } email && !IsEmail(email))
            refusals.Add(new Refusal(nameof(entry.Email), "EmailWrong"));
        return fields;
    }

    private DateOnly BirthDate(string? typed, List<Refusal> refusals)
    {
        var today = clock.Today();
        if (TypedDate.Read(typed) is { } date && date <= today && date > today.AddYears(-OldestAge))
            return date;
        refusals.Add(new Refusal(nameof(PatientEntry.BirthDate), string.IsNullOrWhiteSpace(typed) ? "BirthDateMissing" : "BirthDateWrong"));
        return default;
    }

    private static Sex? Sex(string? chosen, List<Refusal> refusals)
    {
        if (string.IsNullOrEmpty(chosen))
            return null;
        if (Enum.GetNames<Sex>().Contains(chosen, StringComparer.Ordinal))
            return Enum.Parse<Sex>(chosen);
        refusals.Add(new Refusal(nameof(PatientEntry.Sex), "SexWrong"));
        return null;
    }

    private NationalId? NationalId(string? typed, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (Care.NationalId.Read(typed, rules, out var id) is { } fault)
            refusals.Add(new Refusal(nameof(PatientEntry.NationalId), "NationalId" + fault));
        return id;
    }

    private static string? Contact(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static bool IsEmail(string text) =>
        text.Length <= LongestContact && !text.Any(char.IsWhiteSpace) && !text.Any(char.IsControl)
        && text.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain] && domain.Contains('.') && !domain.StartsWith('.') && !domain.EndsWith('.');
}

/// <summary>Usable only when nothing was refused.</summary>
public sealed record PatientFields(
    string Name, DateOnly BirthDate, NationalId? NationalId, Sex? Sex, string Language, string? Phone, string? Email);
