namespace ScreenKit.Web.Demo;

/// <summary>What the people in a room ticked, one string a person, a sign a question; see <see cref="DemoAnswers.ReadBallot"/>.</summary>
internal sealed record DemoBallots(string Instrument, IReadOnlyList<string> Ticks, params IReadOnlyList<string> Texts)
{
    private const string Course = "course-session-evaluation";
    private const string Workplace = "workplace-session-feedback";

    public static readonly DemoBallots FirstDay = new(Course,
        ["442443", "352434", "432533", "442434", "332433", "543544", "452544", "232322", "442444", "342443", "552545", "432434", "342433"]);

    public static readonly DemoBallots SecondDay = new(Course,
        ["552545", "442444", "442534", "543545", "342434", "452445", "552555", "332433", "452544", "442445", "542545", "442434"]);

    public static readonly DemoBallots ThirdDay = new(Course,
        ["552554", "452545", "442444", "553545", "342434", "552555", "452455", "442433", "552545", "332344", "542555", "452545", "44.444", "552544"]);

    public static readonly DemoBallots FourthDay = new(Course, ["552545", "442434", "543554"]);

    public static readonly DemoBallots FirstGathering = new(Workplace,
        ["134343337", "133433346", "234444448", "143343346", "134333335", ".44444438", "344444449", "123333224", "134443337", "144434348", "243444447", "133343336"]);

    public static readonly DemoBallots SecondGathering = new(Workplace,
        ["144454448", "134444347", "254455449", "144444448", "143444347", ".55454549", "34555455A", "133443336", "144454448", "145444448", "244454549"],
        "Fint at sjefen var med hele tiden.", "Vi bør snakke mer om nattskiftet.", "", "Grei varighet. Ha med kaffe.", "",
        "Eksemplene fra lageret var gode.", "", "Litt mange lysbilder.", "", "", "Ta opp hvordan vi sier fra når noe er for tungt.");

    public static readonly DemoBallots ThirdGathering = new(Workplace,
        ["155455559", "144454448", "25555555A", "144555459", "144454449", ".55555559", "35555555A", "134444447", "145455558", "155454559", "254555549", "144455448", "155545559"],
        "Bra at vi ble enige om noe konkret.", "Håper vi følger det opp til våren.", "", "Tungløftplanen må opp på tavla.", "Takk for en ærlig samtale.",
        "", "Mer av dette.", "", "Ha en slik samling for de nye.", "", "Fortsett med korte møter på gulvet.", "Vi snakker lettere sammen nå.", "Si fra også når det går bra.");
}
