using ScreenKit.Instruments.Scoring;
using ScreenKit.Instruments.Translations;

namespace ScreenKit.Instruments.Definitions;

/// <summary>
/// One published questionnaire with its items, scoring and routing. Immutable; <see cref="Version"/> is the hash of
/// the files it was read from, so two instruments with the same version are the same to the last letter.
/// </summary>
public sealed record Instrument
{
    public required string Id { get; init; }

    /// <summary>Lower-case hex SHA-256 over the instrument's own file and its translations, in name order.</summary>
    public required string Version { get; init; }

    public required string Title { get; init; }
    public required Purpose Purpose { get; init; }

    /// <summary>The language (BCP 47) that the texts of this object are in; where a text is missing, the source's.</summary>
    public required string Language { get; init; }

    /// <summary>The source language first, then every translation.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Honest answering time in whole minutes.</summary>
    public int Minutes { get; init; }

    public About About { get; init; } = About.Unknown;
    public required Licence Licence { get; init; }

    /// <summary>Markdown shown once, above the first item: why we ask, who reads it.</summary>
    public string? Lead { get; init; }

    /// <summary>Markdown shown above every item: the sentence that each item completes, the time it is about.</summary>
    public string? Intro { get; init; }

    /// <summary>Facts about the respondent that expressions and bands may use: <c>sex</c>, <c>age</c>.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    public required IReadOnlyList<Item> Items { get; init; }
    public IReadOnlyList<Scale> Scales { get; init; } = [];
    public IReadOnlyList<Flag> Flags { get; init; } = [];
    public IReadOnlyList<Route> Routes { get; init; } = [];

    /// <summary>This instrument with all texts in another language; texts without a translation stay in the source language.</summary>
    /// <param name="language">BCP 47; <c>en-GB</c> finds <c>en</c>, an unknown language gives the source.</param>
    public Instrument In(string language) => (Original ?? this).Made.In(language);

    /// <summary>The source-language instrument that this one is a translation of; null for the source itself.</summary>
    internal Instrument? Original { get; init; }

    internal IReadOnlyDictionary<string, Translation> Translations { get; init; } = new Dictionary<string, Translation>(StringComparer.Ordinal);

    internal InstrumentPlan Plan => Made.Plan;

    private MadeReady? made;

    /// <summary>A copy made with <c>with</c> brings the original's field along, hence the check whose it is.</summary>
    private MadeReady Made => made is { } ready && ReferenceEquals(ready.Instrument, this) ? ready : made = new MadeReady(this);
}

public enum Purpose { Screening, Outcome, CourseEvaluation, ProgrammeFeedback, Registration }

/// <summary>Who made the instrument, where it is published, and its codes in public code systems.</summary>
public sealed record About(string? Authors, string? Source, IReadOnlyDictionary<string, string> Codes, string? Note = null)
{
    public static readonly About Unknown = new(null, null, new Dictionary<string, string>(StringComparer.Ordinal));
}

/// <param name="Unsure">Sentences whose wording could not be confirmed against the published version.</param>
public sealed record Licence(LicenceClass Class, string Text, string? Credit, IReadOnlyList<string> Unsure);

public enum LicenceClass { Free, Attribution, NonCommercial, BringYourOwnText, Permission }
