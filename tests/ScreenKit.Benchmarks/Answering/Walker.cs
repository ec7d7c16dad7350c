using ScreenKit.Benchmarks.Site;
using ScreenKit.Web.Ui;

namespace ScreenKit.Benchmarks.Answering;

/// <summary>Takes one person after the other from the link to the receipt, as fast as the site answers.</summary>
internal sealed class Walker(HttpClient http)
{
    /// <summary>Milliseconds of every question form posted, the redirect after it not included.</summary>
    public List<double> Saves { get; } = [];

    public List<Completed> Completed { get; } = [];

    public List<string> Failures { get; } = [];

    public int Requests { get; private set; }

    public async Task WalkAsync(Invited invited)
    {
        var visitor = new Visitor(http);
        try
        {
            Completed.Add(await SitAsync(visitor, invited));
        }
        catch (Exception fault) when (fault is HttpRequestException or UnexpectedPageException or TaskCanceledException)
        {
            Failures.Add(fault.Message);
        }

        Requests += visitor.Requests;
    }

    private async Task<Completed> SitAsync(Visitor visitor, Invited invited)
    {
        var open = Links.Invitation.Open(invited.Token);
        var page = await visitor.SubmitAsync((await visitor.GetAsync(open)).Form(open));
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        while (page.QuestionForm is { } form)
        {
            var answers = Answers.For(form).ToList();
            var posted = await visitor.PostAsync(form.Action, form.Hidden.Concat(answers));
            if (posted.Redirect is not { } next)
                throw new UnexpectedPageException(posted, "did not take the answer");
            Saves.Add(posted.Time.TotalMilliseconds);
            foreach (var (name, value) in answers)
                given[name] = value;
            page = await visitor.GetAsync(next);
        }

        var receipt = await visitor.SubmitAsync(page.Form(Links.Answer.Submit()));
        return receipt.Path == Links.Answer.Receipt() && receipt.Status == System.Net.HttpStatusCode.OK
            ? new Completed(invited.AssignmentId, given)
            : throw new UnexpectedPageException(receipt, "is not the receipt");
    }
}

/// <summary>A sitting that got its receipt.</summary>
/// <param name="Given">Form field to value.</param>
internal sealed record Completed(Guid AssignmentId, IReadOnlyDictionary<string, string> Given);
