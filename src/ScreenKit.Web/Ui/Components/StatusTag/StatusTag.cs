namespace ScreenKit.Web.Ui.Components;

/// <summary>A short word about the state of something; the colour only supports the word.</summary>
public sealed record StatusTag(string Text, Tone Tone = Tone.Neutral);

public enum Tone { Neutral, Info, Success, Warning, Danger }
