using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Expressions;

/// <summary>What an expression may see: answers on the path, scores, declared facts, other parts of the sitting. Nothing else.</summary>
internal interface IScope
{
    /// <param name="index">Place of the item in its instrument.</param>
    Answer? Answer(int index, Item item);

    /// <param name="index">Place of the scale in its instrument.</param>
    Value Score(int index);

    Value Band(int index);

    string? Fact(string name);

    /// <summary>An item's or a scale's value (or band) in another part; unknown when the part is not on the path.</summary>
    Value Elsewhere(string instrument, string name, bool band);
}
