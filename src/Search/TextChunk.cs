using System.Text;
using System.Text.Json;
using Site.Papers;
using Site.Text;

namespace Site.Search;

/// <summary>
/// A run of papers as the list of hits shows them, as one script: <c>paperDigestSearch.texts(number, [[path, title, day,
/// number of authors, [first authors], abstract, votes, date of publication, arXiv id, DOI], ...])</c>. A title that holds formulas
/// follows once more, as <see cref="ShownTitle"/> has it.
/// </summary>
public sealed record TextChunk(int Count, SearchFile File)
{
    /// <summary>A chunk ends with the paper that reaches this many characters as they are written: about 5 KB compressed.</summary>
    public const int TargetSize = 13_000;

    private const int MaxAuthors = 20;

    public static IReadOnlyList<TextChunk> Cut(IReadOnlyList<PaperText> papers)
    {
        var runs = new List<List<PaperText>>();
        var size = TargetSize;
        foreach (var paper in papers)
        {
            if (size >= TargetSize)
            {
                runs.Add([]);
                size = 0;
            }

            runs[^1].Add(paper);
            size += WrittenLength(paper.Abstract) + WrittenLength(paper.Title) + (ShownTitle.Json(paper.Paper.Title)?.Length ?? 0);
        }

        return [.. runs.AsParallel().AsOrdered().Select(Of)];
    }

    // What is not ASCII takes six characters.
    private static int WrittenLength(string text) => Ascii.IsValid(text) ? text.Length : text.Sum(c => char.IsAscii(c) ? 1 : 6);

    private static TextChunk Of(List<PaperText> papers, int number) => new(papers.Count, Script.File("texts", number, json =>
    {
        json.WriteStartArray();
        foreach (var paper in papers) Write(json, paper);
        json.WriteEndArray();
    }));

    private static void Write(Utf8JsonWriter json, PaperText text)
    {
        var paper = text.Paper;
        json.WriteStartArray();
        json.WriteStringValue(paper.Page.Value);
        json.WriteStringValue(text.Title);
        json.WriteStringValue(paper.LastDay.ToString());
        json.WriteNumberValue(paper.Authors.Count);
        json.WriteStartArray();
        foreach (var author in paper.Authors.Take(MaxAuthors)) json.WriteStringValue(author.Name);
        json.WriteEndArray();
        json.WriteStringValue(text.Abstract);
        json.WriteNumberValue(paper.Upvotes ?? 0);
        json.WriteStringValue(paper.Published is { } date ? Iso.Date(date) : "");
        json.WriteStringValue(paper.Arxiv?.Value ?? "");
        json.WriteStringValue(paper.Doi?.Value ?? "");
        if (ShownTitle.Json(paper.Title) is { } shown) json.WriteRawValue(shown, skipInputValidation: true);
        json.WriteEndArray();
    }
}
