using System.Globalization;

namespace Site.Diagnostics;

/// <summary>Shows diagnostics a line each; of those of one kind in one file the first few, and how many more there are.</summary>
public static class DiagnosticSummary
{
    /// <summary>How many of one kind are shown of each file.</summary>
    public const int Most = 8;

    /// <param name="sorted">In the order to show.</param>
    /// <param name="most">How many of one kind to show of each file; the others are counted.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<Diagnostic> sorted, int most)
    {
        var totals = sorted.CountBy(Kind).ToDictionary();
        var shown = new Dictionary<(string, string, Severity), int>();
        foreach (var diagnostic in sorted)
        {
            var kind = Kind(diagnostic);
            var number = shown[kind] = shown.GetValueOrDefault(kind) + 1;
            if (number <= most) yield return diagnostic.ToString();
            if (number == most && totals[kind] > most)
                yield return new Diagnostic(new Location(diagnostic.Location.File), diagnostic.Severity, diagnostic.Code, More(totals[kind] - most)).ToString();
        }
    }

    private static (string File, string Code, Severity) Kind(Diagnostic diagnostic) => (diagnostic.Location.File, diagnostic.Code, diagnostic.Severity);

    private static string More(int count) => string.Create(CultureInfo.InvariantCulture, $"and {count:N0} more of this kind in this file; --all shows each.");
}
