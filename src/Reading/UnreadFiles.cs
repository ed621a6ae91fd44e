using Site.Diagnostics;

namespace Site.Reading;

/// <summary>Reports what lies in the input folder and is read by nothing: a misspelt name would go unnoticed otherwise.</summary>
public static class UnreadFiles
{
    private static readonly string[] Known = ["site.yml", "tags.yml", "digest/", "papers/", "pages/", "static/"];

    // Folders of Markdown alone. What is in digest/ is read or an error, what is in static/ is copied.
    private static readonly string[] OfMarkdown = ["papers/", "pages/"];

    public static void Report(InputFolder input, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in input.Files())
        {
            var entry = Entry(file.RelativePath);
            if (!Known.Contains(entry))
            {
                if (reported.Add(entry)) Warn($"{input.ShownPath}/{entry}", $"nothing reads '{entry}'.{Nearest.Hint(entry, Known)} The input folder may have {string.Join(", ", Known)}.");
            }
            else if (OfMarkdown.Contains(entry) && !file.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                var name = Path.GetFileName(file.RelativePath);
                Warn(file.ShownPath, $"nothing reads '{name}': files of {entry} end in .md.{Hint(name)} What is to be copied belongs in static/.");
            }
        }

        void Warn(string shownPath, string message) => diagnostics.Warn(new Location(shownPath), Codes.UnreadFile, message);
    }

    private static string Hint(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is "" or ".txt" or ".text" or ".markdown" or ".mdown" or ".mkd"
            ? $" Did you mean '{Path.GetFileNameWithoutExtension(name)}.md'?"
            : "";

    // What of a path stands at the top; a folder has its slash.
    private static string Entry(string path) => path[..(path.IndexOf('/') + 1)] is { Length: > 0 } folder ? folder : path;
}
