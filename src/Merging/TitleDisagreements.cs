using Site.Diagnostics;
using Site.Papers;
using Site.Text;

namespace Site.Merging;

/// <summary>Finds raw sources that give one paper two titles. A title given by hand settles it.</summary>
internal static class TitleDisagreements
{
    /// <summary>A paper that was renamed is worth a warning; titles with little in common are an error, as an id is probably wrong.</summary>
    public static void Report(PaperGroup group, DiagnosticBag diagnostics)
    {
        if (group.Statements.Count < 2) return;
        var titled = group.Statements.Where(s => s.Entry.Title is not null).ToArray();
        if (titled.Length < 2 || titled.Any(s => s.File.Kind != SourceKind.Raw)) return;
        var shown = titled.OrderByDescending(s => s.File.Day).First().Entry;
        var key = Folding.Key(shown.Title ?? "");
        foreach (var other in titled.Select(s => s.Entry))
        {
            if (Folding.Key(other.Title ?? "") == key) continue;
            var message = $"this paper is called '{other.Title}' here, but '{shown.Title}' at {shown.At}";
            if (AreAlike(other.Title ?? "", shown.Title ?? ""))
                diagnostics.Warn(other.At, Codes.Disagreement, $"{message}; the newer title is shown. To settle it, give the paper's title in a YAML day.");
            else
                diagnostics.Error(other.At, Codes.Disagreement, $"{message}; are these one paper? Correct the id, or give the paper's title in a YAML day.");
            return;
        }
    }

    // A third of the shorter title's words in common.
    private static bool AreAlike(string one, string other)
    {
        var (a, b) = (WordsOf(one), WordsOf(other));
        var common = a.Count(b.Contains);
        return common > 0 && common * 3 >= Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> WordsOf(string title)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in new WordEnumerator(Folding.ToAscii(title)))
            if (word.Length > 2 || !char.IsAscii(word[0])) words.Add(word.ToString());
        return words;
    }
}
