namespace ScreenKit.Instruments;

/// <summary>Finds the name an author probably meant.</summary>
internal static class Spelling
{
    private const int LongestCompared = 60;
    private const int MostCompared = 1000;

    /// <summary>The nearest candidate within a third of the word's letters (at least one, at most three edits), else null.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestCompared)
            return null;
        var allowed = Math.Clamp((word.Length + 1) / 3, 1, 3);
        string? best = null;
        foreach (var candidate in candidates.Take(MostCompared))
        {
            if (candidate.Length > LongestCompared || Math.Abs(candidate.Length - word.Length) > allowed)
                continue;
            var distance = Distance(word, candidate);
            if (distance > allowed)
                continue;
            allowed = distance - 1;
            best = candidate;
            if (allowed < 0)
                break;
        }
        return best;
    }

    /// <summary>Optimal string alignment: inserted, deleted, changed and swapped letters count one each.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[left.Length, right.Length];
    }
}
