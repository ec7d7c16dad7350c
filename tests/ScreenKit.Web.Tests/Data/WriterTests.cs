using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Tests.Screening;

namespace ScreenKit.Web.Tests.Data;

public sealed class WriterTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task Sixty_four_at_once_are_all_written_and_can_be_read()
    {
        var names = Enumerable.Range(0, 64).Select(number => $"at once {number}").ToList();
        await Task.WhenAll(names.Select(name => Task.Run(() => app.AddUnit(name))));

        var found = await app.InDatabase(db => db.Units.Where(unit => unit.Name.StartsWith("at once")).Select(unit => unit.Name).ToListAsync());
        Assert.Equal(names.Order(), found.Order());
    }

    [Fact]
    public async Task One_that_fails_harms_none_of_its_neighbours_and_leaves_nothing()
    {
        // The first holds the writer, so that the others are written together.
        var hold = new TaskCompletionSource();
        var first = app.InDatabase(async _ =>
        {
            await hold.Task;
            return 0;
        });
        var others = Enumerable.Range(0, 20).Select(number => AddOrFail(number, fails: number % 3 == 0)).ToList();
        hold.SetResult();
        await first;
        await Task.WhenAll(others);

        var found = await app.InDatabase(db => db.Units.Where(unit => unit.Name.StartsWith("neighbour")).Select(unit => unit.Name).ToListAsync());
        Assert.Equal(Enumerable.Range(0, 20).Where(number => number % 3 != 0).Select(number => $"neighbour {number}").Order(), found.Order());
    }

    [Fact]
    public async Task Somebody_sees_the_rows_of_their_own_units_and_no_others()
    {
        var (own, other) = (await app.Invite("phq-9"), await app.Invite("phq-9"));
        var clinician = await app.AddUser(Role.Clinician, own.Unit);

        var seen = await app.As<ScreenKitDbContext, List<Guid>>(clinician, db => db.Assignments.Select(assignment => assignment.Id).ToListAsync());
        var changeable = await app.As<Writer, List<Guid>>(
            clinician, writer => writer.WriteAsync(db => db.Assignments.Select(assignment => assignment.Id).ToListAsync()));

        Assert.Equal([own.AssignmentId], seen);
        Assert.Equal([own.AssignmentId], changeable);
        Assert.DoesNotContain(other.AssignmentId, seen);
    }

    [Fact]
    public async Task Nobody_in_particular_sees_nothing()
    {
        await app.Invite("phq-9");
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<ScreenKitDbContext>().Assignments.ToListAsync());
    }

    [Fact]
    public async Task What_is_injected_only_reads()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScreenKitDbContext>();
        db.Add(new Unit { Id = Guid.NewGuid(), Name = "past the writer" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    private async Task AddOrFail(int number, bool fails)
    {
        var writing = app.InDatabase(async db =>
        {
            db.Add(new Unit { Id = Guid.NewGuid(), Name = $"neighbour {number}" });
            await db.SaveChangesAsync();
            return fails ? throw new InvalidTimeZoneException() : number;
        });
        if (fails)
            await Assert.ThrowsAsync<InvalidTimeZoneException>(() => writing);
        else
            Assert.Equal(number, await writing);
    }
}
