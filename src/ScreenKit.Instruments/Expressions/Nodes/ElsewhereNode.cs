using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Expressions.Nodes;

/// <summary>An item, score or band of another instrument in the same sitting.</summary>
/// <param name="found">The same name inside that instrument, when it was at hand at load time.</param>
internal sealed class ElsewhereNode(int at, string instrument, string name, bool band, Node? found) : Node
{
    /// <summary>Offset in the source, from 0.</summary>
    public int At => at;

    public string Instrument => instrument;

    public string Name => name;

    public bool IsBand => band;

    public override Sort Sort => found?.Sort ?? Sort.Any;

    public override IReadOnlyList<string>? Codes => found?.Codes;

    public override bool HasAmount => found?.HasAmount ?? true;

    public override Option? Option(string code) => found?.Option(code);

    public override Value Evaluate(IScope scope) => scope.Elsewhere(instrument, name, band);
}
