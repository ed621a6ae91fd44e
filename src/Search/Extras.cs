using Site.Papers;

namespace Site.Search;

/// <summary>What a paper may come with. A query asks for each by its name: <c>has:code</c>.</summary>
internal static class Extras
{
    public static IEnumerable<string> Of(Paper paper)
    {
        if (paper.Arxiv is not null) yield return "arxiv";
        if (paper.Code is not null) yield return "code";
        if (paper.Doi is not null) yield return "doi";
        if (paper.Media.Count > 0) yield return "media";
        if (paper.Note is not null) yield return "note";
        if (paper.Pdf is not null || paper.Arxiv is not null) yield return "pdf";
        if (paper.Project is not null) yield return "project";
    }
}
