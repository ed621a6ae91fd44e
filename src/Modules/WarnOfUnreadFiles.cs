using Site.Diagnostics;
using Site.Execution;
using Site.Reading;

namespace Site.Modules;

/// <summary>Finds what lies in the input folder and is read by nothing, and warns of it: a misspelt name would go unnoticed otherwise.</summary>
public sealed class WarnOfUnreadFiles(InputFolder input) : Source<InputFile>
{
    private static readonly string[] Known = ["site.yml", "words.yml", "sources.yml", "tags.yml", "published.yml", "moved.yml", "digest/", "ledger/", "papers/", "pages/", "media/", "static/"];

    // What explains the folder to whoever opens it.
    private const string Manual = "README.md";

    // Folders of Markdown alone. What is in digest/ is read or an error, what is in static/ is copied.
    private static readonly string[] OfMarkdown = ["papers/", "pages/"];

    protected override IEnumerable<Document<InputFile>> Execute(PipelineContext context)
    {
        foreach (var file in input.Files().Where(f => f.Problem is null))
        {
            var entry = Entry(file.RelativePath);
            if (entry == Manual) continue;
            if (!Known.Contains(entry))
            {
                Warn($"{input.ShownPath}/{entry}", $"nothing reads '{entry}'.{Nearest.Hint(entry, Known)} The input folder may have {string.Join(", ", Known)}.");
                yield return new Document<InputFile>(file);
            }
            else if (OfMarkdown.Contains(entry) && !file.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                var name = Path.GetFileName(file.RelativePath);
                Warn(file.ShownPath, $"nothing reads '{name}': files of {entry} end in .md.{Hint(name)} What is to be copied belongs in static/.");
                yield return new Document<InputFile>(file);
            }
        }

        // The files of one folder that nothing reads are one mistake: a diagnostic is kept once.
        void Warn(string shownPath, string message) => context.Diagnostics.Warn(new Location(shownPath), Codes.UnreadFile, message);
    }

    private static string Hint(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is "" or ".txt" or ".text" or ".markdown" or ".mdown" or ".mkd"
            ? $" Did you mean '{Path.GetFileNameWithoutExtension(name)}.md'?"
            : "";

    // The first part of a path; a folder has its slash.
    private static string Entry(string path) => path[..(path.IndexOf('/') + 1)] is { Length: > 0 } folder ? folder : path;
}
