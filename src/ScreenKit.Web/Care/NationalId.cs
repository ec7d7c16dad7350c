namespace ScreenKit.Web.Care;

/// <summary>
/// A fødselsnummer, D-number, H-number or synthetic test number whose control digits fit. It tells who somebody is and
/// nothing else: sex and birth date are asked for, because numbers from 2032 on say nothing about them.
/// </summary>
public sealed class NationalId
{
    private static readonly int[] FirstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static readonly int[] SecondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    private NationalId(string digits) => Digits = digits;

    public string Digits { get; }

    /// <summary>First six digits only, for a page that confirms that a number is known.</summary>
    public static string Masked(string digits) => $"{digits[..6]} •••••";

    /// <returns>Null and the number when it is one; else what is wrong.</returns>
    public static NationalIdFault? Read(string text, NationalIdRules rules, out NationalId? id)
    {
        id = null;
        var digits = string.Concat(text.Where(symbol => !char.IsWhiteSpace(symbol)));
        if (digits.Length != 11 || !digits.All(char.IsAsciiDigit))
            return NationalIdFault.NotElevenDigits;
        var numbers = digits.Select(digit => digit - '0').ToArray();
        if (!IsDate(digits, out var isSynthetic))
            return NationalIdFault.NoSuchDate;
        if (!ControlDigitsFit(numbers, rules.AcceptFrom2032))
            return NationalIdFault.ControlDigits;
        if (isSynthetic != rules.Synthetic)
            return isSynthetic ? NationalIdFault.Synthetic : NationalIdFault.NotSynthetic;
        id = new NationalId(digits);
        return null;
    }

    /// <summary>Never the number: this may end up in a log.</summary>
    public override string ToString() => nameof(NationalId);

    private static bool ControlDigitsFit(int[] numbers, bool acceptFrom2032)
    {
        var first = Weighted(numbers, FirstWeights) % 11;
        // From 2032 the first control digit may leave 0–3; until then 0 alone finds more typing errors.
        return (acceptFrom2032 ? first <= 3 : first == 0) && Weighted(numbers, SecondWeights) % 11 == 0;
    }

    private static int Weighted(int[] numbers, int[] weights) => weights.Zip(numbers, (weight, number) => weight * number).Sum();

    private static bool IsDate(string digits, out bool isSynthetic)
    {
        var (day, month) = (Two(digits, 0), Two(digits, 2));
        isSynthetic = month > 80;
        day -= day > 40 ? 40 : 0;
        month -= month > 80 ? 80 : month > 40 ? 40 : 0;
        // The century is not in the number; 2000 has every 29 February that any century has.
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000 + Two(digits, 4), month);
    }

    private static int Two(string digits, int start) => (digits[start] - '0') * 10 + (digits[start + 1] - '0');
}

/// <param name="Synthetic">Only synthetic test numbers (month + 80), as in demos; false refuses them.</param>
/// <param name="AcceptFrom2032">Also numbers by the rule that applies from 1 January 2032.</param>
public sealed record NationalIdRules(bool Synthetic, bool AcceptFrom2032);

public enum NationalIdFault { NotElevenDigits, NoSuchDate, ControlDigits, Synthetic, NotSynthetic }
