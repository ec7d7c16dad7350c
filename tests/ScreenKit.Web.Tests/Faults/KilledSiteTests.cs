using System.Net;
using Microsoft.Data.Sqlite;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Faults;

[Trait("Database", "Sqlite")]
public sealed class KilledSiteTests : IDisposable
{
    private const int People = 6;
    private const int Rounds = 3;
    private static readonly string[] Codes = ["never", "some", "half", "daily"];

    private readonly string folder = Directory.CreateTempSubdirectory("screenkit-killed-").FullName;

    private Dictionary<string, string> Settings => new()
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={Database}",
        ["Secrets:PepperFile"] = Path.Combine(folder, "pepper"),
        ["Logging:LogLevel:Default"] = "Warning",
    };

    private string Database => Path.Combine(folder, "screenkit.db");

    [Fact]
    public async Task Every_answer_that_was_called_saved_is_there_after_the_process_is_killed_again_and_again()
    {
        await using var app = new ScreenKitApp { Settings = Settings };
        app.Clock.Now = TimeProvider.System.GetUtcNow();
        var invited = await Task.WhenAll(Enumerable.Range(0, People).Select(_ => app.Invite("phq-9")));
        await app.DisposeAsync();

        using var site = new SiteProcess(Settings);
        await site.Start();
        var people = new List<AnsweringPerson>();
        foreach (var invitation in invited)
            people.Add(await AnsweringPerson.Begin(new Browser(site.Client, app, site.Address), invitation));

        for (var round = 0; round < Rounds; round++)
        {
            var answering = people.Select(person => Task.Run(person.SaveUntilItBreaks)).ToList();
            await Task.Delay(Random.Shared.Next(200, 1500));
            site.Kill();
            await Task.WhenAll(answering);
            await site.Start();
        }

        site.Kill();
        Assert.Equal("ok", Ask("PRAGMA integrity_check").Single()[0]);
        Assert.All(people, person => Assert.True(person.Saved.Count > 0, "Nothing was saved between the kills."));
        var stored = Ask("SELECT upper(ResponseId), ItemId, Value, Sequence FROM DraftAnswers")
            .ToDictionary(row => (Guid.Parse((string)row[0]), (string)row[1]), row => ((string)row[2], (long)row[3]));
        Assert.All(people.SelectMany(person => person.Saved.Select(saved => (person.Invited.AssignmentId, Item: saved.Key, Sequence: saved.Value))), saved =>
        {
            var (value, sequence) = stored[(saved.AssignmentId, saved.Item)];
            Assert.True(sequence >= saved.Sequence, $"{saved} was lost; {sequence} is there.");
            Assert.Equal($"\"{Codes[sequence % Codes.Length]}\"", value);
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private List<object[]> Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private sealed class AnsweringPerson(Browser browser, Invited invited, Page page)
    {
        private long sequence;

        public Invited Invited => invited;

        /// <summary>Item to the sequence last acknowledged.</summary>
        public Dictionary<string, long> Saved { get; } = [];

        public static async Task<AnsweringPerson> Begin(Browser browser, Invited invited) =>
            new(browser, invited, await browser.Start(invited));

        public async Task SaveUntilItBreaks()
        {
            var token = page.QuestionForm().QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            try
            {
                while (true)
                {
                    sequence++;
                    var item = $"q{sequence % 9 + 1}";
                    var answer = await browser.Post(
                        Links.Answer.Save("phq-9", item),
                        ("__RequestVerificationToken", token), ("seq", $"{sequence}"), ($"phq-9.{item}", Codes[sequence % Codes.Length]));
                    Assert.Equal(HttpStatusCode.NoContent, answer.Status);
                    Saved[item] = sequence;
                }
            }
            catch (HttpRequestException)
            {
                // Killed, as expected.
            }
        }
    }
}
