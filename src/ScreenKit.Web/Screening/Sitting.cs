using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Web.Access;

namespace ScreenKit.Web.Screening;

/// <summary>A response with everything that follows from it: its definition, its stored answers, its path.</summary>
public sealed class Sitting(Response response, Assignment assignment, Battery battery, AnswerSet answers, Facts facts, long lastSequence)
{
    private Walk? walk;

    public Response Response { get; } = response;
    public Assignment Assignment { get; } = assignment;
    public Unit Unit => Assignment.Unit!;
    public Battery Battery { get; } = battery;

    /// <summary>Everything stored, on and off the path.</summary>
    public AnswerSet Answers { get; } = answers;

    public Facts Facts { get; } = facts;

    /// <summary>A page shown now saves with this number or a higher one. It counts saves and tells no time.</summary>
    public long NextSequence => LastSequence + 1;

    private long LastSequence { get; } = lastSequence;

    /// <summary>Computed from the answers alone, so it is right however the person came here.</summary>
    public Walk Walk => walk ??= Journey.Of(Battery, Answers, Facts);

    /// <summary>With these answers in the place of those before; null takes one away.</summary>
    public Sitting With(IEnumerable<KeyValuePair<ItemKey, Answer?>> given, long sequence)
    {
        var all = given.Aggregate(Answers, (sofar, one) => one.Value is null ? sofar.Without(one.Key) : sofar.With(one.Key, one.Value));
        return new Sitting(Response, Assignment, Battery, all, Facts, Math.Max(sequence, LastSequence));
    }

    public bool IsSubmitted => Response.SubmittedAt is not null;

    /// <summary>The same sitting with its texts in another language.</summary>
    public Sitting In(string language) => new(Response, Assignment, Battery.In(language), Answers, Facts, LastSequence);
}
