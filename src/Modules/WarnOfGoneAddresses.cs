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
    // What is named for its content, or stands for nothing that anyone links to.
    private static readonly string[] Unlinked = ["assets/", "search/"];

    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<SiteFile>> inputs, PipelineContext context)
    {
        var published = new PublishedSite(output);
        var gone = published.FilesBut(inputs.Select(d => d.Model.Path.Value)).Where(IsLinked).ToHashSet(StringComparer.Ordinal);
        foreach (var path in gone.Where(p => !IsCompanion(p, gone)).Order(StringComparer.Ordinal))
            context.Diagnostics.Warn(new Location($"{input.ShownPath}/{MovedFile.Name}"), Codes.GoneAddress,
                $"the last build had {path}, and now nothing is there; if it has moved, write '{path}: its new address' here, if it was taken down, '{path}: {MovedFile.Gone}'.");

        var id = new FeedIds(context.Model<SiteSettings>(settings)).OfFeed("papers");
        if (published.FeedId(Routes.PaperFeed.Atom) is { } before && before != id && FeedIds.AuthorityIn(before) is { } authority)
            context.Diagnostics.Warn(new Location($"{input.ShownPath}/site.yml"), Codes.ChangedFeedIds,
                $"feed ids were of '{before}' in the last build and are of '{id}' now, so that readers see every paper once more; set 'feed_authority: {authority}' to keep them.");
        return [];
    }

    private static bool IsLinked(string path) =>
        !Unlinked.Any(u => path.StartsWith(u, StringComparison.Ordinal)) && !path.Contains('~') && Path.GetExtension(path) is ".html" or ".xml" or ".json" or ".bib";

    // One word on a page is enough for its feeds and references.
    private static bool IsCompanion(string path, HashSet<string> gone)
    {
        var name = path.EndsWith(".atom.xml", StringComparison.Ordinal) ? path[..^".atom.xml".Length] : Path.ChangeExtension(path, null);
        return !path.EndsWith(".html", StringComparison.Ordinal) && gone.Contains(name + ".html");
    }
}
