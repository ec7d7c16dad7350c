using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments;

/// <summary>Reads one battery.</summary>
public static class BatteryFile
{
    /// <summary>Never throws, whatever the files hold; decides within a second.</summary>
    /// <param name="name">File name, shown in problems; without <c>.yaml</c> it must be the battery's id.</param>
    /// <param name="translations">Language to text of <c>&lt;id&gt;.&lt;language&gt;.yaml</c>.</param>
    /// <param name="find">The instrument with an id, or null.</param>
    public static Compiled<Battery> Compile(
        string name, string text, IReadOnlyDictionary<string, string> translations, Func<string, Instrument?> find) => new(null, []);
}
