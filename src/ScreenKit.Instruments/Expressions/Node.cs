using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Expressions;

/// <summary>A checked part of an expression. Evaluating never throws; what cannot be computed is unknown.</summary>
internal abstract class Node
{
    public abstract Sort Sort { get; }

    /// <summary>Steps of one evaluation.</summary>
    public virtual int Cost => 1 + Children.Sum(child => child.Cost);

    public virtual IReadOnlyList<Node> Children => [];

    /// <summary>The codes it can have, when they are a closed list.</summary>
    public virtual IReadOnlyList<string>? Codes => null;

    /// <summary>The option behind a code, where codes are options.</summary>
    public virtual Option? Option(string code) => null;

    /// <summary>It can stand where a number is needed.</summary>
    public virtual bool HasAmount => Sort is Sort.Number or Sort.Any;

    public abstract Value Evaluate(IScope scope);

    /// <summary>Adds its value, or each of its several values, to what a function gathers.</summary>
    public virtual void AddTo(ref Gathering gathering, IScope scope) => gathering.Add(Evaluate(scope));

    public virtual bool IsAnswered(IScope scope) => !Evaluate(scope).IsUnknown;

    public IEnumerable<Node> Descendants()
    {
        var waiting = new Stack<Node>([this]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.Children)
                waiting.Push(child);
        }
    }
}
