using ScreenKit.Instruments.Expressions;

namespace ScreenKit.Instruments.Definitions;

/// <summary>Where a result goes. Without a condition it always does.</summary>
public abstract record Route(Expression? When);

/// <summary>Suggests a goal and a measure for the person's plan.</summary>
/// <param name="Responsible">Who carries the measure: person, physiotherapist, psychologist, doctor, nav, coordinator, other.</param>
/// <param name="Review">Time until the measure is reviewed.</param>
public sealed record PlanRoute(Expression? When, string Goal, string Measure, string Responsible, TimeSpan? Review) : Route(When);

/// <summary>Asks the same person again.</summary>
public sealed record AssignRoute(Expression? When, string Instrument, TimeSpan After) : Route(When);

/// <summary>Counts a scale, or a single scored item, on dashboards.</summary>
public sealed record DashboardRoute(Expression? When, string Measure) : Route(When);
