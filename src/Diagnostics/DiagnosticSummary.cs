using System.Globalization;

namespace Site.Diagnostics;

/// <summary>Shows diagnostics a line each; of those of one kind in one file the first few, and how many more there are.</summary>
public static class DiagnosticSummary
{
    /// <summary>How many of one kind are shown of each file.</summary>
    public const int Most = 8;

    /// <param name="sorted">In the order to show.</param>
    /// <param name="most">How many of one kind to show of each file; the others are counted.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<Diagnostic> sorted, int most) => Of(sorted, most).Select(d => d.ToString());

    /// <summary>The diagnostics to show. Of what files commonly have, one is shown, which says how many more there are.</summary>
    /// <param name="sorted">In the order to show.</param>
    /// <param name="most">How many of one kind to show of each file; the others are counted. The largest number shows all.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<Diagnostic> sorted, int most)
    {
        var totals = sorted.CountBy(Kind).ToDictionary();
        var shown = new Dictionary<(string, string, Severity, bool), int>();
        foreach (var diagnostic in sorted)
        {
            var kind = Kind(diagnostic);
            var number = shown[kind] = shown.GetValueOrDefault(kind) + 1;
            var more = totals[kind] - number;
            if (diagnostic.IsCommon && most < int.MaxValue)
            {
                if (number == 1) yield return more == 0 ? diagnostic : new Diagnostic(diagnostic.Location, diagnostic.Severity, diagnostic.Code, $"{diagnostic.Message} {MoreLikeIt(more)}");
                continue;
            }

            if (number <= most) yield return diagnostic;
            if (number == most && more > 0)
                yield return new Diagnostic(new Location(diagnostic.Location.File), diagnostic.Severity, diagnostic.Code, More(more));
        }
    }

    private static (string File, string Code, Severity, bool) Kind(Diagnostic diagnostic) =>
        (diagnostic.Location.File, diagnostic.Code, diagnostic.Severity, diagnostic.IsCommon);

    private static string More(int count) => string.Create(CultureInfo.InvariantCulture, $"and {count:N0} more of this kind in this file; --all shows each.");

    private static string MoreLikeIt(int count) => string.Create(CultureInfo.InvariantCulture, $"It is so {count:N0} more {(count == 1 ? "time" : "times")} in this file; --all shows each.");
}
