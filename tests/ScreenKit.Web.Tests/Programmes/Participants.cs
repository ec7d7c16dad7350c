using ScreenKit.Web.Access;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Tests.Screening;

namespace ScreenKit.Web.Tests.Programmes;

/// <summary>People in the room who answer an evaluation on their own phones.</summary>
public static class Participants
{
    public const string Instrument = "course-session-evaluation";

    /// <summary>Opens the link, answers and sends in.</summary>
    public static async Task Answers(this ScreenKitApp app, OpenedRound round, params (string Item, string Value)[] answers)
    {
        var participant = app.Visitor();
        var first = await participant.Start(new Invited(round.Id, new Unit { Id = Guid.NewGuid(), Name = "" }, round.Key));
        var check = await participant.AnswerAll(first, answers.ToDictionary(answer => $"{Instrument}.{answer.Item}", answer => answer.Value));
        await participant.SendIn(check);
    }

    public static async Task AnswerAlike(this ScreenKitApp app, OpenedRound round, int people, params (string Item, string Value)[] answers)
    {
        for (var person = 0; person < people; person++)
            await app.Answers(round, answers);
    }
}
