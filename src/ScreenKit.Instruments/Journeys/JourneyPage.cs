using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Journeys;

/// <summary>One page of the sitting.</summary>
/// <param name="Id">Id of its first question; of its first item where the page only informs.</param>
/// <param name="Items">Visible items in order, questions answered on an earlier page left out.</param>
/// <param name="PartNumber">1 for the first part with a page on the path.</param>
/// <param name="PartCount">Parts with pages on the path, as answered so far.</param>
public sealed record JourneyPage(
    Part Part, string Id, IReadOnlyList<Item> Items, int PartNumber, int PartCount, bool IsFirstOfPart)
{
    /// <summary>Heading of the page break it starts with; null without one.</summary>
    public string? Title { get; init; }
}
