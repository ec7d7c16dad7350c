using System.Text.Json;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Answers;

/// <summary>The stored form of an answer, and the looser form that worked examples and the command line use.</summary>
public static class AnswerJson
{
    public static string Write(Answer answer) => "";

    /// <summary>Null when the stored text no longer fits the item.</summary>
    public static Answer? Read(Item item, string json) => null;

    /// <summary>Accepts an option's code or its value, a number as number or text.</summary>
    public static FormAnswer ReadLoose(Item item, JsonElement value) => FormAnswer.Empty;
}
