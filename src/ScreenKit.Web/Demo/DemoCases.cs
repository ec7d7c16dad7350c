using static ScreenKit.Web.Care.MeasureStatus;
using static ScreenKit.Web.Care.Sex;

namespace ScreenKit.Web.Demo;

/// <summary>The patients of the clinic. Whoever looks like somebody, is not.</summary>
internal static class DemoCases
{
    private const string Before = "hia-before-first-consultation";

    /// <summary>The one whose link the start page shows.</summary>
    public const string Waiting = "Liv Sørbø";

    public static readonly IReadOnlyList<DemoCase> Clinic =
    [
        new("Wenche Ottersen", "14.03.1975", Female, "14837513821", "Ryggplager og lang tids sykmelding",
            new DemoSitting(Before, 66, 63, """
                {
                  "hia-work-situation": { "q1": "temporary", "q2": "sick-listed", "q3": 100, "q4": 39, "q5": 2, "q6": 9, "q7": 3, "q8": 8, "q9": 6,
                    "q10": "yes", "q11": "At jeg slipper tunge løft, og at noen kan hjelpe meg å finne ut hva jeg kan gjøre i stedet. Jeg har aldri hatt annet enn ringevikariater." },
                  "phq-4": [2, 2, 2, 2],
                  "phq-9": [null, null, 3, 3, 1, 2, 1, 1, 0, "very"],
                  "gad-7": [null, null, 2, 2, 1, 1, 0],
                  "pain-nrs": [8],
                  "psfs": { "q1": [ { "text": "Stå mer enn et kvarter", "rating": 3 }, { "text": "Bære handleposer hjem", "rating": 2 }, { "text": "Leke på gulvet med barnebarnet", "rating": 2 } ] }
                }
                """)
            {
                Review = new DemoReview(62,
                    "Ringt Wenche samme formiddag. Hun vet at sykepengene tar slutt. Møte med NAV-veilederen er avtalt, og fastlegen er orientert.",
                    new DemoAccepted("Samtale med NAV-veileder", "Få vite hvilke jobber ryggen min tåler", Done),
                    new DemoAccepted("Samtale om økonomi", "Sove uten å ligge og regne på regninger", Ongoing),
                    new DemoAccepted("Vurdering hos fysioterapeut", "Løfte barnebarnet uten å være redd", Ongoing),
                    new DemoAccepted("Terapiforberedende kurs – depresjon", "Kjenne at dagene har noe godt i seg igjen", Ongoing))
                {
                    Declined = ("Samtale med leder", "Hun er vikar gjennom et byrå og har ingen leder å snakke med nå."),
                },
            },
            new DemoSitting("pain-nrs", 21, 19, """{ "pain-nrs": [6] }""") { Review = new DemoReview(18, null) },
            new DemoSitting("phq-9", 20, 3, """{ "phq-9": [1, 1, 2, 2, 1, 1, 0, 0, 0, "somewhat"] }""")),

        new("Even Haugstad", "02.09.1988", Male, "02898812343", "Nedstemthet og dårlig søvn",
            new DemoSitting(Before, 4, 0, """
                {
                  "hia-work-situation": { "q1": "employed", "q2": "sick-listed", "q3": 50, "q4": 7, "q5": 5, "q6": 6, "q7": 7, "q8": 4, "q9": 8,
                    "q10": "not-sure", "q11": "At jeg får sove, og at jeg klarer å komme meg opp om morgenen." },
                  "phq-4": [2, 1, 3, 3],
                  "phq-9": [null, null, 3, 3, 1, 2, 2, 1, 1, "very"],
                  "gad-7": [null, null, 2, 2, 1, 1, 0],
                  "pain-nrs": [3],
                  "psfs": { "q1": [ { "text": "Komme på jobb til åtte", "rating": 4 }, { "text": "Ringe kamerater", "rating": 3 } ] }
                }
                """) { Hour = null }),

        new("Ragnhild Tveiten", "23.11.1967", Female, "23916714467", "Skulderplager og utmattelse",
            new DemoSitting(Before, 12, 5, """
                {
                  "hia-work-situation": { "q1": "employed", "q2": "sick-listed", "q3": 80, "q4": 14, "q5": 6, "q6": 7, "q8": 3, "q9": 2, "q10": "no" },
                  "phq-4": [1, 1, 2, 1],
                  "phq-9": [null, null, 2, 3, 1, null, 2, null, 0, "somewhat"],
                  "pain-nrs": [6],
                  "psfs": { "q1": [ { "text": "Henge opp klær", "rating": 4 }, { "text": "Skrive på tavla en hel time", "rating": 3 }, { "text": "Svømme", "rating": 5 } ] }
                }
                """)),

        new("Farid Rahimi", "30.06.1990", Male, "30869015365", "Hodepine og stress på jobb",
            new DemoSitting(Before, 3, null, """
                {
                  "hia-work-situation": { "q1": "employed", "q2": "neither", "q5": 7, "q6": 8, "q7": 5, "q8": 2, "q9": 3, "q10": "not-sure" },
                  "phq-4": [2, null, null, null]
                }
                """)),

        new(Waiting, "08.01.1982", Female, "08818212837", "Nakkeplager", new DemoSitting(Before, 1)),

        new("Oddvar Brekkan", "19.05.1961", Male, "19856113976", "Vond skulder etter fall",
            new DemoSitting(Before, 80, 77, """
                {
                  "hia-work-situation": { "q1": "self-employed", "q2": "neither", "q5": 9, "q6": 5, "q8": 2, "q9": 1, "q10": "no",
                    "q11": "Å kunne bruke drill igjen." },
                  "phq-4": [0, 0, 1, 0],
                  "pain-nrs": [5],
                  "psfs": { "q1": [ { "text": "Bore over hodet", "rating": 2 }, { "text": "Sove på høyre side", "rating": 3 }, { "text": "Ta på jakke", "rating": 5 } ] }
                }
                """)
            {
                Hour = 8,
                Review = new DemoReview(76, null,
                    new DemoAccepted("Vurdering hos fysioterapeut", "Jobbe en hel dag uten å kjenne skulderen", Done),
                    new DemoAccepted("Velge én aktivitet", "Bore over hodet igjen", Ongoing)),
            },
            new DemoSitting("psfs", 34, 33, """
                { "psfs": { "q1": [ { "text": "Bore over hodet", "rating": 5 }, { "text": "Sove på høyre side", "rating": 7 }, { "text": "Ta på jakke", "rating": 8 } ] } }
                """) { Review = new DemoReview(32, null) },
            new DemoSitting("pain-nrs", 10, 9, """{ "pain-nrs": [2] }""") { Review = new DemoReview(9, null) }),

        new("Marek Nowicki", "11.12.1994", Male, "11929413131", "Smerter i korsryggen, tungt fysisk arbeid",
            new DemoSitting(Before, 9, 7, """
                {
                  "hia-work-situation": { "q1": "employed", "q2": "sick-listed", "q3": 100, "q4": 5, "q5": 8, "q6": 9, "q7": 6, "q8": 7, "q9": 5, "q10": "yes",
                    "q11": "Other tasks for some weeks. I want to work." },
                  "phq-4": [1, 0, 1, 0],
                  "pain-nrs": [7],
                  "psfs": { "q1": [ { "text": "Carry plaster boards", "rating": 1 }, { "text": "Drive to work", "rating": 4 } ] }
                }
                """) { Hour = 20 }) { Language = "en" },
    ];

    public static readonly IReadOnlyList<DemoCase> Team =
    [
        new("Torgeir Hamran", "27.02.1963", Male, "27826314724", "Rehabilitering etter hjerneslag",
            new DemoSitting("psfs", 40, 38, """
                { "psfs": { "q1": [ { "text": "Kneppe skjorta", "rating": 3 }, { "text": "Gå til butikken og hjem", "rating": 5 }, { "text": "Lese høyt for barnebarna", "rating": 4 } ] } }
                """)
            {
                Hour = 11,
                Review = new DemoReview(37, null, new DemoAccepted("Velge én aktivitet", "Gå til butikken alene", Ongoing)),
            },
            new DemoSitting("pain-nrs", 6, 5, """{ "pain-nrs": [2] }""") { Hour = 9 }),

        new("Kjersti Volden", "16.08.1971", Female, "16887113614", "Tilbake til arbeid etter lang sykdom",
            new DemoSitting("phq-9", 15, 13, """{ "phq-9": [1, 2, 2, 3, 0, 1, 1, 0, 0, "somewhat"] }"""),
            new DemoSitting("audit-c", 15, 13, """{ "audit-c": ["some-a-month", "one-two", "never"] }""")),
    ];
}
