using System.Globalization;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Features.Answer;

/// <summary>What a browser sent for one page of questions. Fields that do not belong to the page are not looked at.</summary>
public sealed class PostedPage(IFormCollection form)
{
    public const string SequenceField = "seq";
    public const string FromField = "from";
    public const string SkipField = "skip";
    public const string ResponseField = "response";

    /// <summary>A page counts its own saves; further ahead than this it is no page of ours.</summary>
    private const int MostSavesAPage = 1000;

    private readonly long sequence =
        long.TryParse(form[SequenceField], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public Func<string, IReadOnlyList<string>> Values { get; } = name => [.. form[name].Select(value => value ?? "")];

    /// <summary>Whose form this was: another person may have come in with the same browser since it was opened.</summary>
    public bool IsFor(Guid responseId) => !form.TryGetValue(ResponseField, out var response) || response == responseId.ToString();

    /// <summary>The number to save with: 0 for a form that does not say, and then it never replaces what was saved.</summary>
    public long SequenceIn(Sitting sitting) => Math.Min(sequence, sitting.NextSequence + MostSavesAPage);

    public bool FromCheck { get; } = form[FromField] == "check";

    public bool MaySkip { get; } = form[SkipField] == "true";

    public IReadOnlyDictionary<ItemKey, FormAnswer> Read(JourneyPage page) =>
        page.Items.Where(item => item.IsQuestion)
            .Select(item => (Item: item, Key: new ItemKey(page.Part.Instrument.Id, item.Id)))
            .ToDictionary(pair => pair.Key, pair => AnswerForm.Read(pair.Item, pair.Key.ToString(), Values));
}
