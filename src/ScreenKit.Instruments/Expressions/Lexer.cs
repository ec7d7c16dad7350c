using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Expressions;

/// <summary>
/// Splits an expression into tokens. A name may hold hyphens between letters and digits (<c>moderately-severe</c>), so
/// subtraction needs spaces: <c>q1 - q2</c>.
/// </summary>
internal static class Lexer
{
    private static readonly string[] Operators =
        ["..", ">=", "<=", "!=", "==", "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", "."];

    public static ExpressionFault? Read(string source, List<Token> tokens)
    {
        var at = 0;
        while (at < source.Length)
        {
            var symbol = source[at];
            if (symbol is ' ' or '\t' or '\n' or '\r')
            {
                at++;
                continue;
            }
            var end = symbol switch
            {
                '"' or '\'' => EndOfText(source, at),
                >= '0' and <= '9' => EndOfNumber(source, at),
                _ when IsLetter(symbol) => EndOfName(source, at),
                _ => at,
            };
            if (end > at)
            {
                if (symbol is >= '0' and <= '9' && end < source.Length && IsLetter(source[end]))
                {
                    return new ExpressionFault(Catalogue.ExpressionSyntax, end, $"A letter follows directly after the number {source[at..end]}.",
                        "Put a space or an operator between; write a code that starts with a digit in quotes.");
                }
                tokens.Add(Slice(source, at, end));
                at = end;
            }
            else if (Operators.FirstOrDefault(candidate => string.CompareOrdinal(source, at, candidate, 0, candidate.Length) == 0) is { } found)
            {
                tokens.Add(new Token(TokenKind.Operator, found, at));
                at += found.Length;
            }
            else
            {
                return symbol is '"' or '\''
                    ? new ExpressionFault(Catalogue.ExpressionSyntax, at, "The quoted text does not end.", $"Close it with {symbol}.")
                    : new ExpressionFault(Catalogue.ExpressionSyntax, at, $"“{symbol}” means nothing in an expression.", "Remove it.");
            }
        }
        tokens.Add(new Token(TokenKind.End, "", source.Length));
        return null;
    }

    private static Token Slice(string source, int at, int end) => source[at] switch
    {
        '"' or '\'' => new Token(TokenKind.Text, source[(at + 1)..(end - 1)], at),
        >= '0' and <= '9' => new Token(TokenKind.Number, source[at..end], at),
        _ => new Token(TokenKind.Name, source[at..end], at),
    };

    private static int EndOfText(string source, int at) => source.IndexOf(source[at], at + 1) + 1;

    private static int EndOfNumber(string source, int at)
    {
        var end = EndOfDigits(source, at);
        return end + 1 < source.Length && source[end] == '.' && char.IsAsciiDigit(source[end + 1]) ? EndOfDigits(source, end + 1) : end;
    }

    private static int EndOfDigits(string source, int at)
    {
        while (at < source.Length && char.IsAsciiDigit(source[at]))
            at++;
        return at;
    }

    private static int EndOfName(string source, int at)
    {
        while (at < source.Length && (IsPartOfName(source[at])
            || (source[at] == '-' && at + 1 < source.Length && IsPartOfName(source[at + 1]))))
            at++;
        return at;
    }

    private static bool IsLetter(char symbol) => char.IsAsciiLetter(symbol) || symbol == '_';

    private static bool IsPartOfName(char symbol) => IsLetter(symbol) || char.IsAsciiDigit(symbol);
}
