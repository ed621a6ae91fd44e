using Site.Papers;

namespace Site.Merging;

/// <summary>The table of fields: what two statements about one paper say together. A field of the stronger one wins, also where it is empty on purpose; tags and keywords are united.</summary>
internal static class FieldPrecedence
{
    public static PaperFacts Merge(PaperFacts stronger, PaperFacts weaker) => stronger.Emptied.Count == 0 ? Unite(stronger, weaker) : Unite(stronger, EmptiedFields.TakeFrom(weaker, stronger.Emptied));

    private static PaperFacts Unite(PaperFacts stronger, PaperFacts weaker) => new()
    {
        Title = stronger.Title ?? weaker.Title,
        Abstract = stronger.Abstract ?? weaker.Abstract,
        Arxiv = stronger.Arxiv ?? weaker.Arxiv,
        Doi = stronger.Doi ?? weaker.Doi,
        Authors = WithAuthors(stronger, weaker).Authors,
        HasUnnamedAuthors = WithAuthors(stronger, weaker).HasUnnamedAuthors,
        Published = stronger.Published ?? weaker.Published,
        Updated = stronger.Updated ?? weaker.Updated,
        Withdrawn = stronger.Withdrawn ?? weaker.Withdrawn,
        Url = stronger.Url ?? weaker.Url,
        Pdf = stronger.Pdf ?? weaker.Pdf,
        Code = stronger.Code ?? weaker.Code,
        Project = stronger.Project ?? weaker.Project,
        Thumbnail = stronger.Thumbnail ?? weaker.Thumbnail,
        Media = FirstOf(stronger.Media, weaker.Media),
        Tags = Union(stronger.Tags, weaker.Tags),
        NotTags = Union(stronger.NotTags, weaker.NotTags),
        Keywords = Union(stronger.Keywords, weaker.Keywords, StringComparer.OrdinalIgnoreCase),
        Upvotes = stronger.Upvotes ?? weaker.Upvotes,
        Comments = stronger.Comments ?? weaker.Comments,
        Stars = stronger.Stars ?? weaker.Stars,
        Submitter = stronger.Submitter ?? weaker.Submitter,
        Organization = stronger.Organization ?? weaker.Organization,
        Summary = stronger.Summary ?? weaker.Summary,
        Note = stronger.Note ?? weaker.Note,
        IsHidden = stronger.IsHidden ?? weaker.IsHidden,
        IsPinned = stronger.IsPinned ?? weaker.IsPinned,
        Extra = stronger.Extra.Count + weaker.Extra.Count == 0 ? [] : [.. stronger.Extra.UnionBy(weaker.Extra, e => e.Name, StringComparer.Ordinal)],
        Emptied = Union(stronger.Emptied, weaker.Emptied, StringComparer.Ordinal),
        Categories = FirstOf(stronger.Categories, weaker.Categories),
        Remark = stronger.Remark ?? weaker.Remark,
        Venue = stronger.Venue ?? weaker.Venue,
        Kind = stronger.Kind ?? weaker.Kind,
        Issued = stronger.Issued ?? weaker.Issued,
        Volume = stronger.Volume ?? weaker.Volume,
        Issue = stronger.Issue ?? weaker.Issue,
        Pages = stronger.Pages ?? weaker.Pages,
        Publisher = stronger.Publisher ?? weaker.Publisher,
        Editors = FirstOf(stronger.Editors, weaker.Editors),
        Language = stronger.Language ?? weaker.Language,
    };

    // A list that ends in "et al." gives way to a longer one that is whole.
    private static PaperFacts WithAuthors(PaperFacts stronger, PaperFacts weaker) =>
        stronger.Authors.Count == 0 || (stronger.HasUnnamedAuthors && !weaker.HasUnnamedAuthors && weaker.Authors.Count > stronger.Authors.Count) ? weaker : stronger;

    private static IReadOnlyList<T> FirstOf<T>(IReadOnlyList<T> stronger, IReadOnlyList<T> weaker) => stronger.Count > 0 ? stronger : weaker;

    private static IReadOnlyList<T> Union<T>(IReadOnlyList<T> stronger, IReadOnlyList<T> weaker, IEqualityComparer<T>? comparer = null) =>
        stronger.Count + weaker.Count == 0 ? [] : [.. stronger.Union(weaker, comparer)];
}
