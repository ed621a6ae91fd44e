using Site.Addresses;
using Site.Diagnostics;
using Site.Execution;
using Site.Feeds;
using Site.Papers;
using Site.Reading;
using Site.Writing;

namespace Site.Modules;

/// <summary>Warns of addresses that the last build in the output folder had and this one has not, and of feed ids that become others.</summary>
/// <param name="settings">The pipeline of the <see cref="SiteSettings"/>.</param>
public sealed class WarnOfGoneAddresses(InputFolder input, string output, Pipeline settings) : Module<SiteFile, SiteFile>
{
    // Pages that a site has or not by its settings, and that have nowhere to move.
    private static readonly string[] OfTheSite =
    [
        .. new[] { Routes.Home, Routes.Days, Routes.Topics, Routes.Authors, Routes.NotFound, Routes.SearchPage, Routes.ReadingList, Routes.ForYou, Routes.Offline, Routes.Subscribe, Routes.Status }.Select(p => p.Value),
    ];

    private static readonly string[] Unlinked = ["assets/", "authors/letters/", "weekly/", "monthly/"];

    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<SiteFile>> inputs, PipelineContext context)
    {
        var published = new PublishedSite(output);
        var gone = published.FilesBut(inputs.Select(d => d.Model.Path.Value)).Where(IsOfItself);
        foreach (var path in gone.Order(StringComparer.Ordinal))
            context.Diagnostics.Warn(new Location($"{input.ShownPath}/{MovedFile.Name}"), Codes.GoneAddress,
                $"the last build had {path}, and now nothing is there; if it has moved, write '{path}: its new address' here, if it was taken down, '{path}: {MovedFile.Gone}'.");

        var id = new FeedIds(context.Model<SiteSettings>(settings)).OfFeed("papers");
        if (published.FeedId(Routes.PaperFeed.Atom) is { } before && before != id && FeedIds.AuthorityIn(before) is { } authority)
            context.Diagnostics.Warn(new Location($"{input.ShownPath}/site.yml"), Codes.ChangedFeedIds,
                $"feed ids were of '{before}' in the last build and are of '{id}' now, so that readers see every paper once more; set 'feed_authority: {authority}' to keep them.");
        return [];
    }

    // The page of a paper, a day, a topic, an author, or one of the curator's. One word on it is enough for its feeds and references.
    private static bool IsOfItself(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) && !path.Contains('~') && !OfTheSite.Contains(path) && !Unlinked.Any(l => path.StartsWith(l, StringComparison.Ordinal));
}
