using System.Globalization;
using System.Text;

namespace ScreenKit.Instruments.Answers;

/// <summary>
/// Numbers as people type them: comma or point before decimals, a hyphen or a true minus sign, spaces between groups.
/// Exponents, digits of other scripts, and commas together with points are no numbers here.
/// </summary>
internal static class TypedNumber
{
    private const int Longest = 40;
    private const int MostDigits = 20;

    /// <param name="decimals">Digits written after the decimal separator.</param>
    public static bool TryRead(string text, out decimal value, out int decimals)
    {
        value = 0;
        decimals = 0;
        if (text.Length > Longest)
            return false;
        var plain = new StringBuilder(text.Length);
        var isSigned = false;
        var separator = -1;
        var digits = 0;
        foreach (var symbol in text)
        {
            switch (symbol)
            {
                case >= '0' and <= '9':
                    plain.Append(symbol);
                    digits++;
                    break;
                case '-' or '\u2212' or '+' when plain.Length == 0 && !isSigned:
                    isSigned = true;
                    if (symbol != '+')
                        plain.Append('-');
                    break;
                case ',' or '.' when separator < 0:
                    plain.Append('.');
                    separator = digits;
                    break;
                case ' ' or '\u00A0' or '\u2009' or '\u202F':
                    break;
                default:
                    return false;
            }
        }
        decimals = separator < 0 ? 0 : digits - separator;
        return digits is > 0 and <= MostDigits && plain[^1] != '.'
            && decimal.TryParse(plain.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
