using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Expressions.Nodes;

/// <summary>An item of the same instrument: its option (code and amount), number, text or date.</summary>
internal sealed class ItemNode(int index, Item item) : Node
{
    public int Index => index;

    public Item Item => item;

    public override Sort Sort => SortOf(item);

    public override IReadOnlyList<string>? Codes { get; } = OptionsOf(item)?.Options.Select(option => option.Code).ToArray();

    public override bool HasAmount => Sort is Sort.Number || OptionsOf(item)?.Options.Any(option => option.Value is not null) == true;

    public override Option? Option(string code) => OptionsOf(item)?.Find(code);

    public override Value Evaluate(IScope scope) => scope.Answer(index, item) is { } answer ? ValueOf(item, answer) : Value.Unknown;

    public override bool IsAnswered(IScope scope) => scope.Answer(index, item) is not null;

    public override void AddTo(ref Gathering gathering, IScope scope)
    {
        switch (scope.Answer(index, item))
        {
            case ChoicesAnswer(var codes):
                foreach (var code in codes)
                    gathering.Add(ValueOf(OptionsOf(item), code));
                break;
            case ActivitiesAnswer(var activities):
                foreach (var activity in activities)
                    gathering.Add(activity.Rating is { } rating ? Value.Of((decimal)rating) : Value.Unknown);
                break;
            case { } answer:
                gathering.Add(ValueOf(item, answer));
                break;
            case null:
                gathering.AddUnknown();
                break;
        }
    }

    /// <summary>
    /// How much it adds to a count: the options ticked (exclusive ones aside), the activities named, else 1 for a value
    /// above zero. Null when unanswered or without a value.
    /// </summary>
    public static int? CountOf(Item item, Answer? answer) => answer switch
    {
        ChoicesAnswer(var codes) => codes.Count(code => OptionsOf(item)?.Find(code) is { Exclusive: false }),
        ActivitiesAnswer(var activities) => activities.Count,
        ConsentAnswer => 1,
        { } single when ValueOf(item, single).TryNumber(out var number) => number > 0 ? 1 : 0,
        _ => null,
    };

    /// <summary>A single value; unknown for an item with several.</summary>
    public static Value ValueOf(Item item, Answer answer) => answer switch
    {
        ChoiceAnswer(var code) => ValueOf(OptionsOf(item), code),
        NumberAnswer(var number) => Amount.Of(number),
        TextAnswer(var text) => Value.OfText(text),
        DateAnswer(var date) => Value.Of(date),
        ConsentAnswer => Value.Of(true),
        _ => Value.Unknown,
    };

    public static OptionList? OptionsOf(Item item) => item switch
    {
        ChoiceItem choice => choice.Options,
        ChoicesItem choices => choices.Options,
        _ => null,
    };

    private static Value ValueOf(OptionList? options, string code) =>
        options?.Find(code) is { } option ? Value.OfCode(option.Code, option.Value) : Value.Unknown;

    private static Sort SortOf(Item item) => item switch
    {
        ChoiceItem => Sort.Code,
        ChoicesItem => Sort.Codes,
        ScaleItem or NumberItem => Sort.Number,
        DateItem => Sort.Date,
        ActivitiesItem => Sort.Ratings,
        ConsentItem => Sort.Truth,
        _ => Sort.Text,
    };
}
