using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Journeys;

/// <summary>Finds the path through a sitting from the stored answers; nothing of it is ever stored.</summary>
public static class Journey
{
    public static Walk Of(Battery battery, AnswerSet answers, Facts facts) => new([], [], [], []);
}
