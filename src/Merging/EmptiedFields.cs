using Site.Papers;

namespace Site.Merging;

/// <summary>What an empty value takes away from weaker statements, by the field's name in YAML. What tells papers apart is not among it: title, ids.</summary>
internal static class EmptiedFields
{
    private static readonly Dictionary<string, Func<PaperFacts, PaperFacts>> Removals = new(StringComparer.Ordinal)
    {
        ["abstract"] = f => f with { Abstract = null },
        ["doi"] = f => f with { Doi = null },
        ["authors"] = f => f with { Authors = [], HasUnnamedAuthors = false },
        ["published"] = f => f with { Published = null },
        ["withdrawn"] = f => f with { Withdrawn = null },
        ["url"] = f => f with { Url = null },
        ["pdf"] = f => f with { Pdf = null },
        ["code"] = f => f with { Code = null, Stars = null },
        ["project"] = f => f with { Project = null },
        ["tags"] = f => f with { Tags = [] },
        ["not_tags"] = f => f with { NotTags = [] },
        ["keywords"] = f => f with { Keywords = [] },
        ["upvotes"] = f => f with { Upvotes = null },
        ["comments"] = f => f with { Comments = null },
        ["submitter"] = f => f with { Submitter = null },
        ["summary"] = f => f with { Summary = null },
        ["note"] = f => f with { Note = null },
        ["kind"] = f => f with { Kind = null },
        ["venue"] = f => f with { Venue = null },
        ["issued"] = f => f with { Issued = null },
        ["volume"] = f => f with { Volume = null },
        ["issue"] = f => f with { Issue = null },
        ["pages"] = f => f with { Pages = null },
        ["publisher"] = f => f with { Publisher = null },
        ["editors"] = f => f with { Editors = [] },
        ["language"] = f => f with { Language = null },
    };

    public static PaperFacts TakeFrom(PaperFacts facts, IReadOnlyList<string> emptied) =>
        emptied.Aggregate(facts, (left, name) => Removals.TryGetValue(name, out var remove) ? remove(left) : left);
}
