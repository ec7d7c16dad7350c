using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.WorkedExamples;

/// <summary>One worked answer sheet with the result that someone published for it.</summary>
/// <param name="Expect">Scale id, <c>scale.band</c> or <c>flags</c>, with what is expected.</param>
internal sealed record Example(
    string Name, YamlMap Place, IReadOnlyList<YamlEntry> Answers, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<YamlEntry> Expect);
