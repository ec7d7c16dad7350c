namespace ScreenKit.Web.Care;

/// <summary>What came of a use case: done, refused with reasons for the form, overtaken by somebody else, or nothing there for this caller.</summary>
public sealed record Outcome<T>
{
    public static readonly Outcome<T> Missing = new() { IsMissing = true };
    public static readonly Outcome<T> Overtaken = new() { IsOvertaken = true };

    /// <summary>Only when the work was done.</summary>
    public T? Value { get; private init; }

    public IReadOnlyList<Refusal> Refusals { get; private init; } = [];
    public bool IsMissing { get; private init; }
    public bool IsOvertaken { get; private init; }

    public static implicit operator Outcome<T>(T value) => new() { Value = value };

    public static implicit operator Outcome<T>(List<Refusal> refusals) => new() { Refusals = refusals };
}

/// <param name="Field">Of the form.</param>
/// <param name="Reason">Such as <c>NameMissing</c>; the page has a text for it.</param>
public sealed record Refusal(string Field, string Reason);
