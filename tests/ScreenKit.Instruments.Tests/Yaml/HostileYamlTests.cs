using System.Diagnostics;
using System.Text;

namespace ScreenKit.Instruments.Tests.Yaml;

/// <summary>Files made to hurt: each is decided within a second, with a problem and never an exception.</summary>
[Collection(nameof(Timed))]
public class HostileYamlTests
{
    public static TheoryData<string, string, string> Files => new()
    {
        { "12 KB of brackets", new string('[', 12_000), "SK0104" },
        { "6 000 nested maps", string.Concat(Enumerable.Repeat("{a: ", 6_000)), "SK0104" },
        { "6 000 nested block lists", string.Concat(Enumerable.Repeat("- ", 6_000)), "SK0104" },
        { "200 KB of block lists", string.Concat(Enumerable.Repeat("- ", 100_000)), "SK0104" },
        { "indented maps", string.Concat(Enumerable.Range(0, 600).Select(depth => new string(' ', depth) + "a:\n")), "SK0104" },
        { "alias bomb", AliasBomb(), "SK0106" },
        { "anchor on a key", "&a id: x\n", "SK0106" },
        { "merge key", "a: &a { b: 1 }\nc: { <<: *a }\n", "SK0106" },
        { "type tag", "id: !!System.IO.FileInfo /etc/passwd\n", "SK0107" },
        { "local tag", "id: !exec rm\n", "SK0107" },
        { "verbatim tag", "id: !<tag:yaml.org,2002:str> x\n", "SK0107" },
        { "duplicate key", "id: a\nid: b\n", "SK0108" },
        { "10 MB", "id: " + new string('a', 10_000_000), "SK0101" },
        { "300 KB of entries", string.Concat(Enumerable.Range(0, 30_000).Select(n => $"k{n}: 1\n")), "SK0101" },
        { "120 000 values", "a: [" + new string(',', 0) + string.Join(',', Enumerable.Repeat("1", 120_000)) + "]", "SK0105" },
        { "NUL", "id: a\0b\n", "SK0102" },
        { "bell", "id: a\u0007b\n", "SK0102" },
        { "lone surrogate", "id: \uD800x\n", "SK0102" },
        { "invalid UTF-8 read leniently", "id: \uFFFD\n", "SK0102" },
        { "two documents", "id: a\n---\nid: b\n", "SK0109" },
        { "a list as key", "[a, b]: c\n", "SK0110" },
        { "a map as key", "{a: b}: c\n", "SK0110" },
        { "nothing", "", "SK0111" },
        { "only a comment", "# hello\n", "SK0111" },
        { "a scalar", "hello", "SK0111" },
        { "unclosed quote", "id: \"abc\n", "SK0103" },
        { "bad escape", "id: \"\\xZZ\"\n", "SK0103" },
        { "huge escape", "id: \"\\UFFFFFFFF\"\n", "SK0103" },
        { "tab indent", "id:\n\t- a\n", "SK0103" },
        { "bad directive", "%YAML 99999999999999999999.1\n---\nid: a\n", "SK0103" },
        { "unclosed map", "{ id: a", "SK0103" },
        { "colon soup", string.Concat(Enumerable.Repeat(": ", 20_000)), "SK0103|SK0104|SK0110|SK0108" },
        { "question marks", string.Concat(Enumerable.Repeat("? ", 20_000)), "SK0103|SK0104|SK0110" },
        { "dashes and colons", string.Concat(Enumerable.Repeat("- : ", 20_000)), "SK0103|SK0104" },
        { "quote soup", string.Concat(Enumerable.Repeat("'\"", 60_000)), "SK0103" },
        { "flow soup", string.Concat(Enumerable.Repeat("[{", 10)) + string.Concat(Enumerable.Repeat("a: [b, {c: d}], ", 8_000)), "SK0110" },
        { "long plain line", "id: " + string.Concat(Enumerable.Repeat("a b ", 60_000)), "SK0206|SK0202" },
        { "20 000 unknown keys", string.Concat(Enumerable.Range(0, 20_000).Select(n => $"titl{n}: 1\n")), "SK0201|SK0202" },
        { "5 000 wrong items", "items:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(n => $"  - {{ id: qq{n}, type: chioce }}\n")), "SK0204" },
        { "20 000 unknown items in a scale", Head + "items: [{ id: q1, type: yes-no, text: A }]\nscales: [{ id: x, title: X, sum: [" + string.Join(", ", Enumerable.Range(0, 20_000).Select(n => $"qz{n}")) + "] }]", "SK0211" },
        { "1 000 items that read all others", Head + "items:\n" + string.Concat(Enumerable.Range(0, 999).Select(n => $"  - {{ id: q{n}, type: scale, text: T, show: any(q0..q998) >= 1 }}\n")), "SK0304" },
        { "a circle of 900 scales", Head + "items: [{ id: q1, type: yes-no, text: A }]\nscales:\n" + string.Concat(Enumerable.Range(0, 900).Select(n => $"  - {{ id: s{n}, title: S, expression: s{(n + 1) % 900} + 1 }}\n")), "SK0311" },
    };

    private const string Damage = "{}[]:-&*!|>'\"%@`,# \n\t\0";

    private static string Head => Mini.With("");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_hostile_file_is_refused_within_a_second(string name, string text, string codes)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var compiled = Mini.Compile(text);
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 200_000_000, $"{name} allocated much");
        Assert.True(Fastest(() => Mini.Compile(text)) < TimeSpan.FromSeconds(1), $"{name} takes too long");
        Assert.Null(compiled.Value);
        Assert.NotEmpty(compiled.Problems);
        Assert.True(codes.Split('|').Intersect(compiled.Problems.Select(problem => problem.Code)).Any(),
            $"{name}: {string.Join('\n', compiled.Problems.Take(5))}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Hostile_translations_and_examples_are_refused_too(string name, string text, string codes)
    {
        var yaml = Mini.With("items: [{ id: q1, type: yes-no, text: A }]");
        var sound = Mini.Sound(Mini.Compile(yaml));
        Assert.True(Fastest(() => Mini.Compile(yaml, ("en.yaml", text))) < TimeSpan.FromSeconds(1), $"{name} ({codes}) as a translation");
        Assert.True(Fastest(() => Examples.Run(sound, text)) < TimeSpan.FromSeconds(1), $"{name} as examples");
        Assert.True(Fastest(() => BatteryFile.Compile("mini.yaml", text, new Dictionary<string, string>(), _ => null)) < TimeSpan.FromSeconds(1), $"{name} as a battery");
    }

    [Fact]
    public void Damaged_copies_of_a_real_instrument_never_throw()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Questionnaires, "phq-9", "instrument.yaml"));
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var seed = 0; seed < 400; seed++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var hit = 0; hit < 3; hit++)
                damaged[(seed * 7919 + hit * 104_729) % damaged.Length] = (byte)Damage[(seed + hit * 5) % Damage.Length];
            InstrumentFile.Compile("phq-9", new Dictionary<string, string> { ["instrument.yaml"] = Encoding.UTF8.GetString(damaged) });
        }
    }

    /// <summary>Other tests share the machine; the file's own time is the least of several.</summary>
    private static TimeSpan Fastest(Action action)
    {
        var fastest = TimeSpan.MaxValue;
        for (var run = 0; run < 5 && fastest > TimeSpan.FromMilliseconds(500); run++)
        {
            var watch = Stopwatch.StartNew();
            action();
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }
        return fastest;
    }

    private static string AliasBomb()
    {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 'b'; level <= 'i'; level++)
            bomb.Append($"{level}: &{level} [{string.Join(", ", Enumerable.Repeat($"*{(char)(level - 1)}", 9))}]\n");
        return bomb.ToString();
    }
}
