using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Access;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Screening;

/// <summary>What tests do on behalf of people who answer.</summary>
public static class Respondents
{
    public static async Task<Invited> Invite(
        this ScreenKitApp app, string definitionId, bool isAnonymous = false, Unit? unit = null, Guid? subjectId = null,
        Dictionary<string, string>? facts = null, TimeSpan? openFor = null)
    {
        unit ??= await app.AddUnit();
        await using var scope = app.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<AssignmentDesk>();
        var key = scope.ServiceProvider.GetRequiredService<Secrets>().Draw();
        var order = new NewAssignment(
            unit.Id, subjectId ?? Guid.NewGuid(), isAnonymous, definitionId, "nb", facts ?? [], [], openFor ?? TimeSpan.FromDays(90));
        return await app.InDatabase(async db =>
        {
            var assignment = desk.Add(db, order, key);
            await db.SaveChangesAsync();
            return new Invited(assignment.Id, unit, key);
        });
    }

    /// <summary>Opens the link and presses Start.</summary>
    public static async Task<Page> Start(this Browser respondent, Invited invited)
    {
        var welcome = await respondent.GetPage(Links.Invitation.Open(invited.Key.Token));
        return await respondent.Submit(welcome.Form(Links.Invitation.Open(invited.Key.Token)));
    }

    /// <summary>Answers the page's form and presses «Neste».</summary>
    public static Task<Page> Answer(this Browser respondent, Page page, params (string Name, string Value)[] values) =>
        respondent.Submit(page.QuestionForm(), values);

    /// <summary>One instrument from its first question to the check page; an answer left out is skipped.</summary>
    public static async Task<Page> AnswerAll(this Browser respondent, Page page, IReadOnlyDictionary<string, string> answers)
    {
        while (page.Document.QuerySelector("form.question") is { } form)
        {
            var given = FieldNames(form).Where(answers.ContainsKey).Select(name => (name, answers[name])).ToArray();
            page = await respondent.Submit(form, given);
            if (given.Length == 0 && page.Document.QuerySelector("form.question input[name=skip]") is not null)
                page = await respondent.Submit(page.QuestionForm());
        }

        return page;
    }

    public static async Task<Page> SendIn(this Browser respondent, Page check) =>
        await respondent.Submit(check.Form(Links.Answer.Submit()));

    public static IElement QuestionForm(this Page page) => page.Document.QuerySelector("form.question")
        ?? throw new InvalidOperationException($"No question on {page.Url}: {page.Text}");

    public static async Task<IReadOnlyDictionary<string, string?>> StoredAnswers(this ScreenKitApp app, Invited invited) =>
        await app.InDatabase(db => db.DraftAnswers.Where(answer => answer.ResponseId == invited.AssignmentId)
            .ToDictionaryAsync(answer => $"{answer.InstrumentId}.{answer.ItemId}", answer => answer.Value));

    /// <summary>PHQ-9 answers by code from the numbers of the paper form; null is unanswered.</summary>
    public static Dictionary<string, string> Phq9(params int?[] values)
    {
        string[] codes = ["never", "some", "half", "daily"];
        return values.Select((value, index) => (Name: $"phq-9.q{index + 1}", Value: value))
            .Where(answer => answer.Value is not null)
            .ToDictionary(answer => answer.Name, answer => codes[answer.Value!.Value]);
    }

    private static IEnumerable<string> FieldNames(IElement form) =>
        form.QuerySelectorAll("[name]").Select(control => control.GetAttribute("name")!).Where(name => name.Contains('.')).Distinct();
}

public sealed record Invited(Guid AssignmentId, Unit Unit, InvitationKey Key);
