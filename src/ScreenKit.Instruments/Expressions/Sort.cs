namespace ScreenKit.Instruments.Expressions;

/// <summary>What kind of value a part of an expression has, known before anyone answers.</summary>
internal enum Sort
{
    Number,
    Truth,

    /// <summary>One of a closed list of codes: an item's options, a scale's bands, a fact.</summary>
    Code,

    Text,
    Date,

    /// <summary>Several option codes at once.</summary>
    Codes,

    /// <summary>The ratings of a person's own activities.</summary>
    Ratings,

    /// <summary>Known only in the sitting: a name in another instrument.</summary>
    Any,
}
