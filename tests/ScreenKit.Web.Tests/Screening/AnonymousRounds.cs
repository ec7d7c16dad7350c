using ScreenKit.Web.Access;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Tests.Screening;

/// <summary>A course with one session and an open round, made as a course leader makes it.</summary>
public static class AnonymousRounds
{
    public static async Task<OpenedRound> OpenCourseRound(this ScreenKitApp app, Unit unit, bool withTexts = false)
    {
        var leader = await app.AddUser(Role.CourseLeader, unit);
        var programme = await app.As<CreateProgramme, Guid?>(leader, use => use.CreateAsync(unit.Id, ProgrammeKind.Course, "Terapiforberedende kurs"));
        var run = await app.As<AddRun, Guid?>(leader, use => use.AddAsync(programme!.Value, "Vår 2026", null, new DateOnly(2026, 3, 2)));
        var session = await app.As<AddSession, Guid?>(leader, use => use.AddAsync(run!.Value, "Angst", new DateOnly(2026, 3, 3)));
        var round = await app.As<OpenRound, OpenedRound?>(leader, use => use.OpenAsync(session!.Value, "course-session-evaluation", "nb", withTexts));
        return round!;
    }
}
