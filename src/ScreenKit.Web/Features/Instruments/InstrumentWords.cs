using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Ui;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Features.Instruments;

/// <summary>The words of the instrument language as an author reads them on a page.</summary>
public static class InstrumentWords
{
    extension(Wording wording)
    {
        public StatusTag Status(ShelfStatus status) => status switch
        {
            ShelfStatus.InUse => new StatusTag(wording["Instruments.InUse"], Tone.Success),
            ShelfStatus.EarlierInUse => new StatusTag(wording["Instruments.EarlierInUse"], Tone.Warning),
            _ => new StatusTag(wording["Instruments.Broken"], Tone.Danger),
        };

        public string Purpose(Purpose purpose) => wording[purpose switch
        {
            ScreenKit.Instruments.Definitions.Purpose.Screening => "Instruments.PurposeScreening",
            ScreenKit.Instruments.Definitions.Purpose.Outcome => "Instruments.PurposeOutcome",
            ScreenKit.Instruments.Definitions.Purpose.CourseEvaluation => "Instruments.PurposeCourse",
            ScreenKit.Instruments.Definitions.Purpose.ProgrammeFeedback => "Instruments.PurposeProgramme",
            _ => "Instruments.PurposeRegistration",
        }];

        public string Licence(LicenceClass licence) => wording[licence switch
        {
            LicenceClass.Free => "Instruments.LicenceFree",
            LicenceClass.Attribution => "Instruments.LicenceAttribution",
            LicenceClass.NonCommercial => "Instruments.LicenceNonCommercial",
            LicenceClass.BringYourOwnText => "Instruments.LicenceOwnText",
            _ => "Instruments.LicencePermission",
        }];

        public string Kind(Item item) => wording[item switch
        {
            ChoiceItem { IsYesNo: true } => "Instruments.ItemYesNo",
            ChoiceItem => "Instruments.ItemChoice",
            ChoicesItem => "Instruments.ItemChoices",
            ScaleItem => "Instruments.ItemScale",
            NumberItem => "Instruments.ItemNumber",
            TextItem => "Instruments.ItemText",
            DateItem => "Instruments.ItemDate",
            ActivitiesItem => "Instruments.ItemActivities",
            _ => "Instruments.ItemConsent",
        }];

        public string Method(Method method) => wording[method switch
        {
            ScreenKit.Instruments.Definitions.Method.Sum => "Instruments.MethodSum",
            ScreenKit.Instruments.Definitions.Method.Mean => "Instruments.MethodMean",
            ScreenKit.Instruments.Definitions.Method.Count => "Instruments.MethodCount",
            ScreenKit.Instruments.Definitions.Method.Max => "Instruments.MethodMax",
            ScreenKit.Instruments.Definitions.Method.Min => "Instruments.MethodMin",
            _ => "Instruments.MethodExpression",
        }];

        public string Direction(Direction direction) => wording[direction switch
        {
            ScreenKit.Instruments.Definitions.Direction.HigherIsWorse => "Instruments.HigherIsWorse",
            ScreenKit.Instruments.Definitions.Direction.HigherIsBetter => "Instruments.HigherIsBetter",
            _ => "Instruments.Neutral",
        }];

        public string Missing(MissingRule rule) => rule.Allow == 0
            ? wording["Instruments.MissingNone"]
            : wording[rule.Then == Substitute.Mean ? "Instruments.MissingMean" : "Instruments.MissingProrate", rule.Allow];

        public string Span(TimeSpan span) => (span.TotalHours, span.Days) switch
        {
            ( < 24, _) => wording.Count("Instruments.Hours", (int)span.TotalHours),
            (_, var days) when days % 7 == 0 => wording.Count("Instruments.Weeks", days / 7),
            (_, var days) => wording.Count("Instruments.Days", days),
        };

        public string Route(ScreenKit.Instruments.Definitions.Route route) => route switch
        {
            PlanRoute plan => wording["Instruments.RoutePlan", plan.Goal, plan.Measure],
            AssignRoute assign => wording["Instruments.RouteAssign", assign.Instrument, wording.Span(assign.After)],
            DashboardRoute dashboard => wording["Instruments.RouteDashboard", dashboard.Measure],
            _ => route.GetType().Name,
        };
    }
}
