using Site.Addresses;
using Site.Papers;

namespace Site.Editing;

/// <summary>Gives a paper's page another address, by a file of <c>papers/</c> that names it.</summary>
public static class PaperMove
{
    /// <summary>The paper that is meant: by the name or address of its page, its arXiv id or its DOI; null where there is none.</summary>
    public static Paper? Find(PaperDigest digest, string named)
    {
        var page = named.StartsWith("papers/", StringComparison.Ordinal) && named.EndsWith(".html", StringComparison.Ordinal) ? named["papers/".Length..^".html".Length] : named;
        var arxiv = ArxivId.TryParse(named, out var id) ? id : null;
        var doi = Doi.TryParse(named, out var known) ? known : null;
        return digest.Papers.FirstOrDefault(p => p.Id.Value == page)
            ?? digest.Papers.FirstOrDefault(p => (arxiv is not null && p.Arxiv == arxiv) || (doi is not null && p.Doi == doi));
    }

    /// <summary>The file's path in the input folder.</summary>
    public static string File(Slug name) => $"papers/{name}.md";

    /// <summary>The file's text: which paper is meant, and the name of its page.</summary>
    public static string Text(Paper paper, Slug name)
    {
        var identity = (paper.Arxiv, paper.Doi) switch
        {
            ({ } arxiv, _) => $"arxiv: \"{arxiv}\"",
            (_, { } doi) => $"doi: \"{Escaped(doi.Value)}\"",
            _ => $"title: \"{Escaped(paper.Title)}\"",
        };
        return $"---\nid: \"{name}\"\n{identity}\n---\n";
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
