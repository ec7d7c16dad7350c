using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;
using ScreenKit.Web.Ui.Components;
using ScreenKit.Web.Ui.Inputs;

namespace ScreenKit.Web.Features.Answer;

/// <summary>One page of questions as the respondent sees it.</summary>
/// <param name="Notice">Something to know about this page that is no error.</param>
/// <param name="Sequence">Saves from this page carry this number or a higher one.</param>
/// <param name="FromCheck">«Neste» leads back to the check page.</param>
/// <param name="MaySkip">The reminder has been shown; leaving it empty is deliberate.</param>
public sealed record QuestionPage(
    JourneyPage Page,
    IReadOnlyList<ItemField> Items,
    Guid ResponseId,
    string BackUrl,
    long Sequence,
    bool FromCheck,
    bool MaySkip = false,
    string? Notice = null)
{
    public string InstrumentId => Page.Part.Instrument.Id;

    public Steps? Steps => Page.PartCount > 1 ? new Steps(Page.PartNumber, Page.PartCount, Page.Part.Instrument.Title) : null;

    /// <summary>Which of the pages of its part this is, as answered so far.</summary>
    public required (int Number, int Of) Place { get; init; }

    /// <summary>Said once, where a part begins.</summary>
    public string? Lead => Page.IsFirstOfPart ? Page.Part.Instrument.Lead : null;

    /// <summary>The sentence that the questions complete; shown again on every page of the part.</summary>
    public string? Intro => Page.Part.Instrument.Intro;

    public ErrorSummary Errors => new([.. Items.Where(item => item.HasProblem).Select(item => new ErrorLink(item.Id, item.Problem!))]);

    public static QuestionPage Stored(Sitting sitting, JourneyPage page, bool fromCheck) =>
        Show(sitting, page, AnswerFields.Of(sitting.Answers), new Dictionary<ItemKey, string>(), fromCheck);

    /// <summary>As typed, with what is wrong with it.</summary>
    public static QuestionPage Typed(Sitting sitting, JourneyPage page, PostedPage posted, IReadOnlyDictionary<ItemKey, string> problems) =>
        Show(sitting, page, posted.Values, problems, posted.FromCheck);

    private static QuestionPage Show(
        Sitting sitting, JourneyPage page, Func<string, IReadOnlyList<string>> values,
        IReadOnlyDictionary<ItemKey, string> problems, bool fromCheck)
    {
        var isAlone = page.Items.Count(item => item.IsQuestion) == 1;
        var items = page.Items.Where(item => item is not PageBreak).Select(item =>
        {
            var key = new ItemKey(page.Part.Instrument.Id, item.Id);
            return new ItemField(item, key.ToString(), values, problems.GetValueOrDefault(key), isAlone && item.IsQuestion);
        });
        var pages = sitting.Walk.Pages.Where(other => other.Part.Instrument.Id == page.Part.Instrument.Id).Select(other => other.Id).ToList();
        return new QuestionPage(page, [.. items], sitting.Response.Id, Back(sitting, page, fromCheck), sitting.NextSequence, fromCheck)
        {
            Place = (pages.IndexOf(page.Id) + 1, pages.Count),
        };
    }

    private static string Back(Sitting sitting, JourneyPage page, bool fromCheck) =>
        fromCheck ? Links.Answer.Check()
        : sitting.Walk.Before(page) is { } before ? Links.Answer.Page(before.Part.Instrument.Id, before.Id)
        : Links.Invitation.Welcome();
}
