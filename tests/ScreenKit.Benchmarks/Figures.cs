using System.Globalization;

namespace ScreenKit.Benchmarks;

/// <summary>What a verb found out, one line a figure.</summary>
internal static class Figures
{
    public static void Print(string name, string figure) => Console.WriteLine($"{name}: {figure}");

    public static void Print(string name, long count) => Print(name, count.ToString(CultureInfo.InvariantCulture));

    public static void Print(string name, double figure, int decimals = 1) =>
        Print(name, Math.Round(figure, decimals).ToString(CultureInfo.InvariantCulture));

    public static void Progress(string text) => Console.Error.WriteLine(text);

    /// <summary>The smallest of the values that at least this share of them does not exceed; 0 without values.</summary>
    public static double Percentile(IReadOnlyCollection<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }

    public static double Median(IReadOnlyCollection<double> values) => Percentile(values, 0.5);
}
