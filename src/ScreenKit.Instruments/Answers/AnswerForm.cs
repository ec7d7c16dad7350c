using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Answers;

/// <summary>Reads and checks the form fields of one item. Whatever the fields hold, the outcome is an answer, nothing or a problem.</summary>
public static class AnswerForm
{
    /// <param name="prefix">Form field name of the item, such as <c>phq-9.q1</c>.</param>
    /// <param name="field">Every value posted under a field name; empty when the field is absent.</param>
    public static FormAnswer Read(Item item, string prefix, Func<string, IReadOnlyList<string>> field) => FormAnswer.Empty;
}
