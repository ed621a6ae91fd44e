using Site.Addresses;
using Site.Diagnostics;
using Site.Merging;
using Site.Papers;
using Site.Topics;

namespace Site.Tests.Merging;

/// <summary>Puts small files together, as the build does.</summary>
public static class Statements
{
    /// <summary>A file of the digest: its name gives the day, and with the ending the kind.</summary>
    public static DigestFile File(string name, params IReadOnlyList<PaperEntry> papers) => new()
    {
        At = new Location(name),
        Day = DateOnly.TryParseExact(name[..Math.Min(10, name.Length)], "yyyy-MM-dd", out var day) ? day : null,
        Kind = Path.GetExtension(name) switch { ".yml" => SourceKind.Overlay, ".md" => SourceKind.Markdown, _ => SourceKind.Raw },
        Papers = [.. papers.Select((p, i) => p with { At = new Location(name, i + 1, 1) })],
    };

    public static PaperEntry Paper(string? title = null, string? arxiv = null, string? doi = null, string? text = "An abstract.") => new()
    {
        At = default,
        Title = title,
        Arxiv = arxiv is null ? null : ArxivId.Parse(arxiv),
        IsNamedByArxiv = arxiv is not null,
        Doi = doi is null ? null : Doi.Parse(doi),
        Abstract = text,
    };

    public static (PaperDigest Digest, IReadOnlyList<string> Messages) Build(params IReadOnlyList<DigestFile> files) =>
        Build([Topic("Agents"), Topic("Vision"), Topic("Other")], files);

    private static (PaperDigest Digest, IReadOnlyList<string> Messages) Build(IReadOnlyList<Topic> topics, IReadOnlyList<DigestFile> files)
    {
        var diagnostics = new DiagnosticBag();
        var digest = new TopicMatcher(new Vocabulary(topics, diagnostics), diagnostics).Match(new DigestBuilder(diagnostics).Build(files));
        return (digest, [.. diagnostics.Sorted().Select(d => d.ToString())]);
    }

    private static Topic Topic(string name) => new() { Slug = Slug.From(name), Name = name, At = default };

    /// <summary>The only paper of files that have no mistake.</summary>
    public static Paper Only(params IReadOnlyList<DigestFile> files)
    {
        var (digest, messages) = Build(files);
        Assert.Empty(messages);
        return Assert.Single(digest.Papers);
    }
}
