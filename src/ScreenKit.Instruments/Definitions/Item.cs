using ScreenKit.Instruments.Expressions;

namespace ScreenKit.Instruments.Definitions;

/// <summary>One thing on a page: a question, an information text or a page break.</summary>
public abstract record Item
{
    public required string Id { get; init; }
    public string Text { get; init; } = "";
    public string? Hint { get; init; }

    /// <summary>The item must be answered before submitting. Default is a soft reminder only.</summary>
    public bool Required { get; init; }

    /// <summary>On the path only when true; false and unknown both leave it out.</summary>
    public Expression? Show { get; init; }

    public Validation? Validate { get; init; }

    /// <summary>Answers are shown to fewer people and count as health-sensitive in small groups.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Not asked unless whoever hands out the instrument turns it on.</summary>
    public bool Off { get; init; }

    /// <summary>LOINC code. Two items with the same code in one sitting are one question and answered once.</summary>
    public string? Loinc { get; init; }

    public bool IsQuestion => this is not (InfoItem or PageBreak);
}

/// <param name="Rule">The answer is refused when this is false; unknown lets it through.</param>
public sealed record Validation(Expression Rule, string Message);

/// <summary>One of several options. Yes-no items are choices whose options are <c>yes</c> (1) and <c>no</c> (0).</summary>
public sealed record ChoiceItem : Item
{
    public required OptionList Options { get; init; }
    public bool IsYesNo { get; init; }
}

/// <summary>Any number of options; an exclusive option stands alone.</summary>
public sealed record ChoicesItem : Item
{
    public required OptionList Options { get; init; }
}

/// <summary>A whole number from <see cref="Min"/> to <see cref="Max"/>, each a radio button, with texts at the ends.</summary>
public sealed record ScaleItem : Item
{
    public int Min { get; init; }
    public int Max { get; init; } = 10;
    public string? Low { get; init; }
    public string? High { get; init; }
}

/// <param name="Decimals">Digits allowed after the decimal separator, 0–6.</param>
public sealed record NumberItem : Item
{
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }
    public int Decimals { get; init; }
    public string? Unit { get; init; }
}

/// <summary>Free text: one line, or a paragraph.</summary>
public sealed record TextItem : Item
{
    public bool IsParagraph { get; init; }
    public int MaxLength { get; init; } = 4000;
}

public sealed record DateItem : Item
{
    public DateOnly? Min { get; init; }
    public DateOnly? Max { get; init; }
}

/// <summary>The person's own activities, each with a rating from <see cref="Min"/> to <see cref="Max"/> (PSFS).</summary>
public sealed record ActivitiesItem : Item
{
    public int Min { get; init; }
    public int Max { get; init; } = 10;
    public string? Low { get; init; }
    public string? High { get; init; }
    public int AtLeast { get; init; } = 1;
    public int AtMost { get; init; } = 5;
}

/// <summary>A statement to agree to; the only answer is yes.</summary>
public sealed record ConsentItem : Item;

/// <summary>Markdown without an answer.</summary>
public sealed record InfoItem : Item;

public sealed record PageBreak : Item;
