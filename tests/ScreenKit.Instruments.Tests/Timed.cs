namespace ScreenKit.Instruments.Tests;

/// <summary>Tests that measure time run alone.</summary>
[CollectionDefinition(nameof(Timed), DisableParallelization = true)]
public class Timed;
