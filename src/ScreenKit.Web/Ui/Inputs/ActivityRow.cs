using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Ui.Inputs;

/// <summary>One of the person's own activities: what it is, and its rating.</summary>
public sealed record ActivityRow(ItemField Field, int Number, string TextName, string TextId, string Text, ScaleField Rating, bool IsOpen)
{
    /// <summary>As many rows as the item allows; those that are needed, filled or refused stand open.</summary>
    public static IReadOnlyList<ActivityRow> Of(ItemField field, ActivitiesItem item) =>
        [.. Enumerable.Range(0, item.AtMost).Select(index =>
        {
            var (text, rating) = ($"{field.Name}.{index}.text", $"{field.Name}.{index}.rating");
            var isFilled = field.ValueOf(text).Length > 0 || field.ValueOf(rating).Length > 0;
            var scale = new ScaleField(rating, field.Part($"{index}-rating"), item.Min, item.Max, item.Low, item.High, field.ValueOf(rating), field.Invalid);
            return new ActivityRow(
                field, index + 1, text, index == 0 ? field.Id : field.Part($"{index}-text"), field.ValueOf(text), scale, index < item.AtLeast || isFilled);
        })];
}
