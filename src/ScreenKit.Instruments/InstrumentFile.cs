using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments;

/// <summary>Reads one instrument's folder.</summary>
public static class InstrumentFile
{
    /// <summary>Never throws, whatever the files hold; decides within a second.</summary>
    /// <param name="folder">Shown in problems; its last segment must be the instrument's id.</param>
    /// <param name="files">File name to text: <c>instrument.yaml</c>, translations, <c>examples.yaml</c>.</param>
    public static Compiled<Instrument> Compile(string folder, IReadOnlyDictionary<string, string> files) => new(null, []);
}
