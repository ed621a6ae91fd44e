using Site.Addresses;
using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>Reads the reply of bioRxiv's and medRxiv's API (https://api.biorxiv.org/): messages about it, and a collection of posts. The day is the file's name.</summary>
public static class BiorxivDay
{
    public static readonly DigestFormat Format = new("bioRxiv day", [".json"], Recognizes, (source, diagnostics) => [Read(source, diagnostics)]);

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var file = new DigestFile { At = source.Whole, Kind = SourceKind.Raw, Day = DayName.Of(source, diagnostics) };
        if (JsonReader.Read(source, .., diagnostics) is not JsonObject root) return file;
        var fields = new JsonFields(root, source, diagnostics);
        return file with { Papers = [.. fields.Parts("collection").Select(p => Paper(p, diagnostics))] };
    }

    // "messages" stands first, and "collection" after a few fields.
    private static bool Recognizes(SourceText source)
    {
        var text = source.Text.AsSpan().TrimStart();
        var start = text[..Math.Min(text.Length, 2000)];
        return text is ['{', ..] && start.Contains("\"collection\"", StringComparison.Ordinal) && start.Contains("\"messages\"", StringComparison.Ordinal);
    }

    private static PaperEntry Paper(JsonFields post, DiagnosticBag diagnostics)
    {
        var text = post.Text("abstract");
        return new PaperEntry
        {
            At = post.At,
            Title = post.Text("title") is { } title ? CleanText.Line(title) : null,
            Abstract = text is null ? null : CleanText.Paragraphs(text),
            Doi = DoiOf(post, diagnostics),
            Authors = AuthorList.Of(CleanText.Line(post.Text("authors") ?? "")).Authors,
            Published = post.Day("date"),
            Url = Address(post),
            Categories = post.Text("category") is { } category ? [CleanText.Line(category)] : [],
        };
    }

    private static Doi? DoiOf(JsonFields post, DiagnosticBag diagnostics)
    {
        if (post.Text("doi") is not { } text)
        {
            post.Missing("doi", "this post");
            return null;
        }

        if (Doi.TryParse(text, out var doi)) return doi;
        diagnostics.Error(post.Place("doi"), Codes.BadIdentifier, $"'{CleanText.Line(text)}' is no DOI, which begins with '10.'.");
        return null;
    }

    private static WebLink? Address(JsonFields post)
    {
        var host = string.Equals(post.Text("server"), "medRxiv", StringComparison.OrdinalIgnoreCase) ? "www.medrxiv.org" : "www.biorxiv.org";
        return post.Text("doi") is { } doi && Doi.TryParse(doi, out var known) && WebLink.TryParse($"https://{host}/content/{known.Value.Value}", out var link) ? link : null;
    }
}
