using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Ui.Inputs;

/// <summary>One radio button or checkbox with its text; the whole row is the target.</summary>
public sealed record OptionField(ItemField Field, string Type, string Id, string Code, string Text, bool IsExclusive = false)
{
    public static IEnumerable<OptionField> Of(ItemField field, OptionList options, string type) => options.Options.Select((option, index) =>
        new OptionField(field, type, index == 0 ? field.Id : field.Part(option.Code), option.Code, option.Text, option.Exclusive));
}
