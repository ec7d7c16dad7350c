using System.Globalization;
using System.Net;
using ScreenKit.Benchmarks.Site;
using ScreenKit.Web.Ui;

namespace ScreenKit.Benchmarks.Faults;

/// <summary>Somebody who keeps changing answers, and remembers what was sent and what the site said it had saved.</summary>
internal sealed class Autosaver(Visitor visitor, Invited invited)
{
    public const string Instrument = "phq-9";
    private const string SequenceField = "seq";
    private static readonly string[] Codes = ["never", "some", "half", "daily"];

    private readonly Dictionary<string, Dictionary<long, string>> sent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> acknowledged = new(StringComparer.Ordinal);
    private List<KeyValuePair<string, string>> hidden = [];
    private long sequence;

    public Guid ResponseId => invited.AssignmentId;

    public int Acknowledged { get; private set; }

    /// <summary>Saves that the running site answered with anything but a 2xx.</summary>
    public List<HttpStatusCode> Refusals { get; } = [];

    public async Task BeginAsync()
    {
        var open = Links.Invitation.Open(invited.Token);
        var page = await visitor.SubmitAsync((await visitor.GetAsync(open)).Form(open));
        var form = page.QuestionForm ?? throw new UnexpectedPageException(page, "is not a question");
        hidden = [.. form.Hidden.Where(field => field.Key != SequenceField)];
        sequence = long.Parse(form.Hidden.Single(field => field.Key == SequenceField).Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Until the connection breaks.</summary>
    public async Task SaveAsync()
    {
        try
        {
            while (true)
                await SaveOneAsync();
        }
        catch (HttpRequestException)
        {
            // The site is gone. Whether it had committed the last one, nobody said.
        }
    }

    /// <param name="stored">Item to sequence and value, as the database has it.</param>
    /// <returns>How many acknowledged answers are not there with that or a newer value.</returns>
    public int Lost(IReadOnlyDictionary<string, (long Sequence, string? Code)> stored)
    {
        var lost = 0;
        foreach (var (item, promised) in acknowledged)
        {
            var isKept = stored.TryGetValue(item, out var found) && found.Sequence >= promised
                && sent[item].GetValueOrDefault(found.Sequence) is { } code && code == found.Code;
            if (!isKept)
                lost++;
        }

        return lost;
    }

    private async Task SaveOneAsync()
    {
        var item = string.Create(CultureInfo.InvariantCulture, $"q{Random.Shared.Next(1, 10)}");
        var code = Codes[Random.Shared.Next(Codes.Length)];
        var number = ++sequence;
        if (!sent.TryGetValue(item, out var values))
            sent[item] = values = [];
        values[number] = code;

        var page = await visitor.PostAsync(Links.Answer.Save(Instrument, item),
        [
            .. hidden,
            KeyValuePair.Create(SequenceField, number.ToString(CultureInfo.InvariantCulture)),
            KeyValuePair.Create($"{Instrument}.{item}", code),
        ]);
        if ((int)page.Status is < 200 or > 299)
        {
            Refusals.Add(page.Status);
            return;
        }

        acknowledged[item] = number;
        Acknowledged++;
    }
}
