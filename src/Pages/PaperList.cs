using System.Collections.Immutable;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Views;

namespace Site.Pages;

/// <summary>A list of papers that is shown in pages.</summary>
public sealed record PaperList
{
    /// <summary>The template, without ".html".</summary>
    public required string Kind { get; init; }

    /// <summary>Null where the theme's words say it.</summary>
    public string? Title { get; init; }

    /// <summary>Null where the theme's words say it.</summary>
    public string? Description { get; init; }

    /// <summary>See <see cref="PageView.Variant"/>.</summary>
    public string? Variant { get; init; }

    public required IReadOnlyList<Paper> Papers { get; init; }

    /// <summary>The address of its first page; see <see cref="Routes.Further"/>.</summary>
    public required SitePath Path { get; init; }

    /// <summary>Where in the input it comes from, where one place is to name.</summary>
    public Location? Source { get; init; }

    /// <summary>What the template receives besides "papers" and "pager".</summary>
    public required ImmutableArray<(string Name, object? Value)> Values { get; init; }

    /// <summary>Its pages, each with at most as many papers as the settings allow.</summary>
    public IEnumerable<PageView> Pages(Catalog catalog)
    {
        // A week may have a day with a note and no papers.
        Paper[][] chunks = Papers.Count == 0 ? [[]] : [.. Papers.Chunk(catalog.Site.Settings.PageSize)];
        return chunks.Select((papers, index) => new PageView
        {
            Kind = Kind,
            Source = Source,
            Path = Routes.Further(Path, index + 1),
            Title = Title,
            Description = Description,
            Variant = Variant,
            Number = index + 1,
            Modified = papers.Max(p => p.LastDay.Exact),
            Values =
            [
                .. Values,
                ("papers", papers.Select(catalog.Paper).ToArray()),
                ("pager", new PagerView(index + 1, chunks.Length, Path)),
            ],
        });
    }
}
