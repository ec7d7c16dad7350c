using System.Globalization;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Journeys;

namespace ScreenKit.Web.Features.Answer;

/// <summary>What a browser sent for one page of questions. Fields that do not belong to the page are not looked at.</summary>
public sealed class PostedPage(IFormCollection form)
{
    public const string SequenceField = "seq";
    public const string FromField = "from";
    public const string SkipField = "skip";

    public Func<string, IReadOnlyList<string>> Values { get; } = name => [.. form[name].Select(value => value ?? "")];

    /// <summary>0 for a form that does not say: it then never replaces what was saved.</summary>
    public long Sequence { get; } =
        long.TryParse(form[SequenceField], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    public bool FromCheck { get; } = form[FromField] == "check";

    public bool MaySkip { get; } = form[SkipField] == "true";

    public IReadOnlyDictionary<ItemKey, FormAnswer> Read(JourneyPage page) =>
        page.Items.Where(item => item.IsQuestion)
            .Select(item => (Item: item, Key: new ItemKey(page.Part.Instrument.Id, item.Id)))
            .ToDictionary(pair => pair.Key, pair => AnswerForm.Read(pair.Item, pair.Key.ToString(), Values));
}
