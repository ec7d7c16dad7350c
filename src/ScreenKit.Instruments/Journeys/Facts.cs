namespace ScreenKit.Instruments.Journeys;

/// <summary>
/// What is known about the respondent outside the answers: <c>sex</c> = female or male, <c>age</c> in whole years,
/// <c>today</c> as an ISO date (for <c>days-since</c>; the engine has no clock).
/// </summary>
public sealed record Facts(IReadOnlyDictionary<string, string> Values)
{
    public static Facts None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Null when the fact is not known.</summary>
    public string? this[string name] => Values.GetValueOrDefault(name);
}
