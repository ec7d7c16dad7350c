namespace ScreenKit.Instruments.Yaml;

/// <summary>A value in a file with the place it starts. Lines and columns count from 1.</summary>
internal abstract record YamlNode(int Line, int Column)
{
    public abstract string Kind { get; }
}

/// <param name="IsPlain">Written without quotes or block sign, so that a number or truth may be meant.</param>
internal sealed record YamlScalar(int Line, int Column, string Text, bool IsPlain) : YamlNode(Line, Column)
{
    public override string Kind => "text";

    public bool IsEmpty => IsPlain && Text is "" or "~" or "null";
}

internal sealed record YamlList(int Line, int Column, IReadOnlyList<YamlNode> Elements) : YamlNode(Line, Column)
{
    public override string Kind => "list";
}

internal sealed record YamlMap(int Line, int Column, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line, Column)
{
    public override string Kind => "map of keys";
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
