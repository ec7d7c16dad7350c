using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Demo;

/// <summary>The units and the people who work there. They have no password: they are entered from the start page only.</summary>
public sealed class DemoStaff
{
    private DemoStaff(IReadOnlyList<AppUser> all) => All = all;

    public IReadOnlyList<AppUser> All { get; }

    public AppUser Psychologist => All[0];
    public AppUser Physiotherapist => All[1];
    public AppUser OccupationalTherapist => All[2];
    public AppUser CourseLeader => All[3];
    public AppUser Coordinator => All[4];

    public static async Task<DemoStaff> HireAsync(Writer writer, Accounts accounts)
    {
        var clinic = new Unit { Id = Guid.NewGuid(), Name = "HelseIArbeid-poliklinikken Fjordvik", Phone = "12 34 56 78" };
        var team = new Unit { Id = Guid.NewGuid(), Name = "Rehabiliteringsteamet Solbygda", Phone = "87 65 43 21" };
        List<AppUser> all =
        [
            Person("Marte Fjellheim", "Psykologspesialist", "marte@fjordvik.example", Role.Clinician, clinic),
            Person("Jonas Lunde", "Spesialfysioterapeut", "jonas@fjordvik.example", Role.Clinician, clinic),
            Person("Amina Yusuf", "Ergoterapeut", "amina@solbygda.example", Role.Clinician, team),
            Person("Sindre Aasen", "Sosionom og kursleder", "sindre@fjordvik.example", Role.CourseLeader, clinic),
            Person("Hilde Kvam", "Koordinator", "hilde@fjordvik.example", Role.Coordinator, clinic),
            Person("Tone Bakkeli", "NAV-veileder", "tone@fjordvik.example", Role.NavAdviser, clinic),
            Person("Eirik Nesheim", "Fagutvikler, lager skjemaene", "eirik@fjordvik.example", Role.Author, clinic),
            Person("Randi Myhrvold", "Administrator", "randi@fjordvik.example", Role.Administrator, clinic),
        ];

        await writer.WriteAsync(async db =>
        {
            db.AddRange(clinic, team);
            foreach (var person in all)
                if (await accounts.Over(db).CreateAsync(person) is { Succeeded: false } refused)
                    throw new InvalidOperationException($"No demo account for {person.Email}: {refused}");
            await db.SaveChangesAsync();
        });
        return new DemoStaff(all);
    }

    private static AppUser Person(string name, string title, string email, string role, Unit unit)
    {
        var user = new AppUser { Id = Guid.NewGuid(), Name = name, Title = title, Email = email, UserName = email };
        user.Memberships.Add(new Membership { UserId = user.Id, UnitId = unit.Id, Role = role, Unit = unit });
        return user;
    }
}
