using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Ui.Inputs;

/// <summary>A row of numbers to choose one from, with texts at the ends.</summary>
public sealed record ScaleField(string Name, string Id, int Min, int Max, string? Low, string? High, string Chosen, string? Invalid)
{
    public int Count => Max - Min + 1;

    public IEnumerable<int> Numbers => Enumerable.Range(Min, Count);

    public string IdOf(int number) => number == Min ? Id : $"{Id}--{number}";

    public static ScaleField Of(ItemField field, ScaleItem item) =>
        new(field.Name, field.Id, item.Min, item.Max, item.Low, item.High, field.Value, field.Invalid);
}
