namespace ScreenKit.Instruments;

/// <summary>Something wrong in an author's file: where it is, what it is, and what to write instead.</summary>
/// <param name="Code">Stable, such as <c>SK0402</c>; every code is listed in <see cref="Lint.Catalogue"/>.</param>
/// <param name="File">Folder and file name as given to the compiler.</param>
/// <param name="Line">First line is 1; 0 when the problem has no place of its own.</param>
/// <param name="Column">First column is 1; 0 when the problem has no place of its own.</param>
/// <param name="DidYouMean">The nearest existing name, when one is near.</param>
public sealed record Problem(
    string Code, Severity Severity, string File, int Line, int Column, string What, string Remedy, string? DidYouMean);

/// <summary>A warning leaves the definition usable (a text falls back to the source language); an error does not.</summary>
public enum Severity { Warning, Error }

/// <summary>What came out of reading a definition.</summary>
/// <param name="Value">Null when any problem is an error.</param>
/// <param name="Problems">In file and line order; warnings may accompany a value.</param>
public sealed record Compiled<T>(T? Value, IReadOnlyList<Problem> Problems)
    where T : class;
