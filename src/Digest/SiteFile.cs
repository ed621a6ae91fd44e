using System.Buffers;

namespace Site.Digest;

/// <summary>A file of the site to be.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Origin">What it is made of, for messages: a template, a source file.</param>
/// <param name="Write">Makes the content, when it is written and not before. Runs on any thread.</param>
public sealed record SiteFile(SitePath Path, string Origin, Action<IBufferWriter<byte>> Write)
{
    /// <summary>Whether the sitemap lists it: a page for readers.</summary>
    public bool IsListed { get; init; }

    /// <summary>The links into the site, from its root, that the curator wrote in a text of this file, and where.</summary>
    public IReadOnlyList<Located<string>> Links { get; init; } = [];

    /// <summary>The newest day whose content it shows, where one can be told.</summary>
    public DateOnly? Modified { get; init; }
}
