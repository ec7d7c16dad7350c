using System.Collections.Frozen;

namespace ScreenKit.Instruments.Definitions;

/// <summary>The answers to choose from, in the order shown. Found by code, never by position.</summary>
public sealed class OptionList
{
    private readonly FrozenDictionary<string, Option> byCode;

    public OptionList(string? name, IReadOnlyList<Option> options)
    {
        Name = name;
        Options = options;
        byCode = options.ToFrozenDictionary(option => option.Code, StringComparer.Ordinal);
    }

    /// <summary>Key under <c>options:</c>, or null where the options are written in the item.</summary>
    public string? Name { get; }

    public IReadOnlyList<Option> Options { get; }

    public Option? Find(string code) => byCode.GetValueOrDefault(code);
}

/// <param name="Value">What the option counts in a scale; null for an option that is no amount.</param>
/// <param name="Exclusive">In an item with several answers: stands alone.</param>
public sealed record Option(string Code, string Text, decimal? Value, string? Loinc = null, bool Exclusive = false);
