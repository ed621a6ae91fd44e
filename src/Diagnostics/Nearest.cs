namespace Site.Diagnostics;

/// <summary>Finds the word that was probably meant, for "did you mean" in messages.</summary>
public static class Nearest
{
    /// <summary>Of how many candidates a file's own names are compared: each unknown name is compared with all of them.</summary>
    public const int MostCandidates = 200;

    // Longer ones are no words that somebody misspelt.
    private const int LongestWord = 200;

    /// <summary>The candidate with the smallest edit distance to <paramref name="seen"/>, or null where none is near (more than a third of its letters differ).</summary>
    public static string? Of(string seen, IEnumerable<string> candidates)
    {
        if (seen.Length > LongestWord) return null;
        string? best = null;
        var bestDistance = Math.Max(1, seen.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - seen.Length) >= bestDistance) continue;
            var distance = Distance(seen, candidate);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>" Did you mean 'x'?" where something is near, else "".</summary>
    public static string Hint(string seen, IEnumerable<string> candidates) =>
        Of(seen, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each.
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        var beforePrevious = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
