namespace Site.Writing;

/// <summary>The lines kept in a file beside the written site, and the site's listing among them: see <see cref="SiteListing"/>.</summary>
public sealed class BuildRecord(string output)
{
    private const string Heading = "What Paper Digest wrote beside this file, and from what: it tells when nothing has changed. It may be deleted.";

    private readonly OutputPaths _paths = new(output);

    /// <summary>What was kept; null where there is nothing, or the site is no longer what it was.</summary>
    public string[]? Find() =>
        File.Exists(_paths.Record) && Directory.Exists(_paths.Output)
        && File.ReadAllLines(_paths.Record) is [Heading, var listing, .. var kept] && listing == SiteListing.Of(_paths.Output).ToString() ? kept : null;

    /// <summary>Keeps lines together with what the site is now.</summary>
    public void Keep(IReadOnlyList<string> lines, SiteListing site, OutputFiles files) =>
        files.Write(_paths.Record, string.Join('\n', [Heading, site.ToString(), .. lines]) + "\n");
}
