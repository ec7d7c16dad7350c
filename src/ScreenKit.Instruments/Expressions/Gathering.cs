using System.Runtime.InteropServices;

namespace ScreenKit.Instruments.Expressions;

/// <summary>The numbers that a function such as <c>sum</c> has seen so far. One unknown among them makes the result unknown.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Gathering
{
    private Value sum;
    private decimal least;
    private decimal greatest;
    private int count;
    private bool unknown;

    public readonly Value Sum => unknown ? Value.Unknown : count == 0 ? Value.Of(0) : sum;

    public readonly Value Mean => Sum.TryNumber(out var total) && count > 0 ? Amount.Divide(total, count) : Value.Unknown;

    public readonly Value Least => unknown || count == 0 ? Value.Unknown : Value.Of(least);

    public readonly Value Greatest => unknown || count == 0 ? Value.Unknown : Value.Of(greatest);

    public void Add(Value value)
    {
        if (value.TryNumber(out var number))
            Add(number);
        else
            unknown = true;
    }

    public void Add(decimal number)
    {
        if (count == 0)
        {
            sum = Value.Of(number);
            least = number;
            greatest = number;
        }
        else
        {
            sum = sum.TryNumber(out var before) ? Amount.Add(before, number) : Value.Unknown;
            least = Math.Min(least, number);
            greatest = Math.Max(greatest, number);
        }
        unknown |= sum.IsUnknown;
        count++;
    }

    public void AddUnknown() => unknown = true;
}
