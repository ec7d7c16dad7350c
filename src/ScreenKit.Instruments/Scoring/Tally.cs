using System.Runtime.InteropServices;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Adds up the answered values of a scale and counts the missing ones.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Tally(Method method)
{
    private decimal sum;
    private decimal least;
    private decimal greatest;
    private int values;

    public int Answered { get; private set; }

    public int Of { get; private set; }

    public readonly int Missing => Of - Answered;

    /// <summary>The mean of what is answered; 0 without answers.</summary>
    public readonly decimal Mean => values == 0 ? 0 : sum / values;

    public void Add(ScaleInput input, Answer? answer)
    {
        switch (answer)
        {
            case ActivitiesAnswer(var activities) when method is not Method.Count:
                foreach (var activity in activities)
                    AddOne(activity.Rating is { } rating ? input.Counted(rating) : null);
                break;
            case ChoicesAnswer(var codes) when method is not Method.Count:
                AddTicked(input, codes);
                break;
            case null:
                AddOne(null);
                break;
            default:
                AddOne(method is Method.Count ? ItemNode.CountOf(input.Item, answer) : Single(input, answer));
                break;
        }
    }

    /// <summary>The score before rounding, with missing values filled in; null when it has no result.</summary>
    public readonly decimal? Total()
    {
        if (values == 0)
            return null;
        var result = method switch
        {
            Method.Mean => Mean,
            Method.Max => greatest,
            Method.Min => least,
            _ when Missing == 0 => sum,
            _ => sum * Of / Answered,
        };
        return Amount.IsWithin(result) ? result : null;
    }

    public static decimal? Single(ScaleInput input, Answer answer) =>
        ItemNode.ValueOf(input.Item, answer).TryNumber(out var value) ? input.Counted(value) : null;

    private void AddTicked(ScaleInput input, IReadOnlyList<string> codes)
    {
        var options = ItemNode.OptionsOf(input.Item);
        var known = true;
        foreach (var code in codes)
        {
            if (options?.Find(code)?.Value is { } value)
                Include(input.Counted(value));
            else
                known = false;
        }
        Of++;
        if (known)
            Answered++;
    }

    private void AddOne(decimal? value)
    {
        Of++;
        if (value is not { } counted)
            return;
        Answered++;
        Include(counted);
    }

    private void Include(decimal value)
    {
        least = values == 0 ? value : Math.Min(least, value);
        greatest = values == 0 ? value : Math.Max(greatest, value);
        sum += value;
        values++;
    }
}
