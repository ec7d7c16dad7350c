namespace ScreenKit.Instruments.Expressions;

internal enum TokenKind { Number, Text, Name, Operator, End }

/// <param name="Text">Names, numbers and operators as written; texts without their quotes.</param>
/// <param name="At">Offset in the source, from 0.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int At)
{
    public bool Is(string symbol) => Kind is TokenKind.Operator && string.Equals(Text, symbol, StringComparison.Ordinal);

    public bool IsWord(string word) => Kind is TokenKind.Name && string.Equals(Text, word, StringComparison.Ordinal);
}
