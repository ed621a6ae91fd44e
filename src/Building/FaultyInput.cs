using Site.Diagnostics;
using Site.Papers;
using Site.Pipelines;
using Site.Reading;

namespace Site.Building;

/// <summary>Finds the papers and files of the input that errors are in, so that a build can leave them out.</summary>
internal static class FaultyInput
{
    // What the site can do without. There is no site without its settings, and none without a theme.
    private static readonly string[] Folders = ["digest", "papers", "pages", "media", "static"];

    /// <summary>What to leave out next time, with what was left out before; null where an error is in what the site needs.</summary>
    /// <param name="input">The input folder, as shown to people.</param>
    /// <param name="errors">What was found this time.</param>
    /// <param name="read">The files that were read, with their papers.</param>
    /// <param name="before">What was left out this time.</param>
    public static LeftOut? Find(string input, IEnumerable<Diagnostic> errors, IReadOnlyList<DigestFile> read, LeftOut before)
    {
        var entries = read.SelectMany(f => f.Papers).GroupBy(p => p.At.File, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(p => p.At).ToArray(), StringComparer.Ordinal);
        var (files, papers, parts) = (before.Files.ToHashSet(), before.Papers.ToDictionary(), before.Parts.ToHashSet());
        foreach (var at in errors.Select(e => e.Location))
        {
            if (!IsDispensable(at.File, input)) return null;
            if (at.Line == 0 || !entries.TryGetValue(at.File, out var all) || Around(at, all) is not (var entry, true))
            {
                files.Add(at.File);
                continue;
            }

            parts.Add(at.File);
            if (entry is not null) papers.TryAdd(entry.At, entry.Title ?? "");
        }

        return new LeftOut(files, papers, parts);
    }

    private static bool IsDispensable(string path, string input) => Folders.Any(f => path.StartsWith($"{input}/{f}/", StringComparison.Ordinal));

    // The entry that an error is in: the last that begins before it. Where each entry is a line, one that could not be read is in none,
    // and leaves the others as they are. What stands further out than the entries is about the file as a whole.
    private static (PaperEntry? Entry, bool IsPart) Around(Location at, PaperEntry[] entries)
    {
        var entry = entries.LastOrDefault(e => e.At <= at);
        if (entries.Any(e => e.IsLine)) return (entry?.At.Line == at.Line ? entry : null, true);
        return entry is null || (at.Line > entry.At.Line && at.Column < entry.At.Column) ? (null, false) : (entry, true);
    }
}
