namespace ScreenKit.Instruments.Lint;

/// <summary>Every code a problem can have.</summary>
public static class Catalogue;
