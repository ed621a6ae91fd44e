using System.Text;
using System.Text.RegularExpressions;
using Site.Addresses;

namespace Site.Writing;

/// <summary>What the last build left in the output folder, as far as the next one wants to know.</summary>
public sealed partial class PublishedSite(string output)
{
    // An id comes first in a feed.
    private const int HeadBytes = 4096;

    private readonly string _output = new OutputPaths(output).Output;

    /// <summary>The paths of the files that it has and the next one has not, with "/"; none without a last build.</summary>
    public IReadOnlyList<string> FilesBut(IEnumerable<string> wanted) =>
        File.Exists(Path.Join(_output, OutputMarker.Name)) ? SiteTree.FilesBut([.. wanted, OutputMarker.Name], _output) : [];

    /// <summary>The id of an Atom feed; null where there is none.</summary>
    public string? FeedId(SitePath feed)
    {
        var full = Path.Join(_output, feed.Value);
        if (!File.Exists(full) || !File.Exists(Path.Join(_output, OutputMarker.Name))) return null;
        using var stream = File.OpenRead(full);
        var head = new byte[HeadBytes];
        var match = Id().Match(Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("<id>([^<&]+)</id>", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
