using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Access;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Answer;

/// <summary>All answers on the path, part by part: to check before submitting, and to keep after.</summary>
public sealed record AnswerList(IReadOnlyList<AnswerListPart> Parts, bool CanChange)
{
    public int Unanswered => Parts.Sum(part => part.Rows.Count(row => row.Answer is null));

    public static AnswerList Of(Sitting sitting) => new(
    [
        .. sitting.Walk.Parts.Select(part => new AnswerListPart(part.Instrument.Title,
        [
            .. sitting.Walk.Pages.Where(page => page.Part.Instrument.Id == part.Instrument.Id)
                .SelectMany(page => page.Items.Where(item => item.IsQuestion).Select(item => new AnswerListRow(
                    part.Instrument.Id, page.Id, item, sitting.Answers.GetValueOrDefault(new ItemKey(part.Instrument.Id, item.Id))))),
        ])).Where(part => part.Rows.Count > 0),
    ], CanChange: !sitting.IsSubmitted);
}

public sealed record AnswerListPart(string Title, IReadOnlyList<AnswerListRow> Rows);

public sealed record AnswerListRow(string InstrumentId, string PageId, Item Item, ScreenKit.Instruments.Answers.Answer? Answer);

public sealed record CheckPage(
    Guid ResponseId, AnswerList Answers, Unit Unit, bool IsAnonymous, bool TellCrisis, string BackUrl, bool IsIncomplete)
{
    public static CheckPage Of(Sitting sitting, bool isIncomplete)
    {
        var last = sitting.Walk.Pages.Count > 0 ? sitting.Walk.Pages[^1] : null;
        return new CheckPage(
            sitting.Response.Id,
            AnswerList.Of(sitting),
            sitting.Unit,
            sitting.Assignment.IsAnonymous,
            CrisisText.IsCalledFor(sitting),
            last is null ? Links.Invitation.Welcome() : Links.Answer.Page(last.Part.Instrument.Id, last.Id),
            isIncomplete);
    }
}

/// <param name="Answers">Null once the sitting is over.</param>
public sealed record ReceiptPage(AnswerList? Answers, Unit Unit, DateTimeOffset SubmittedAt, bool TellCrisis);

public static class CrisisText
{
    private const string Name = "crisis";

    /// <summary>A flag with a word to the respondent is raised by these answers.</summary>
    public static bool IsCalledFor(Sitting sitting) =>
        Scorer.Score(sitting.Battery, sitting.Answers, sitting.Facts).SelectMany(sheet => sheet.Flags).Any(flag => flag.TellRespondent == Name);
}
