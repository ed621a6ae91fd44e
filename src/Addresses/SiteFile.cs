using System.Buffers;
using Site.Diagnostics;

namespace Site.Addresses;

/// <summary>A file of the site to be. Its content is made when it is written.</summary>
/// <param name="path">Its address.</param>
/// <param name="origin">What it is made of, for messages: a template, a source file.</param>
/// <param name="write">Makes the content, the same each time. Runs on any thread.</param>
public sealed class SiteFile(SitePath path, string origin, Action<IBufferWriter<byte>> write)
{
    public SitePath Path { get; } = path;

    public string Origin { get; } = origin;

    /// <summary>Where in the input it comes from, where one place is to name.</summary>
    public Location? Source { get; init; }

    /// <summary>Whether the sitemap lists it: a page for readers.</summary>
    public bool IsListed { get; init; }

    /// <summary>The links into the site, from its root, that the curator wrote in a text of this file, and where.</summary>
    public IReadOnlyList<Located<string>> Links { get; init; } = [];

    /// <summary>The newest day whose content it shows, where one can be told.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>The file as it is where the site can be had as one archive, of so many bytes; null for the many that do not say so.</summary>
    public Func<long, SiteFile>? WithArchive { get; init; }

    /// <summary>For the archive of all other files, which is made of them once they are: the folder that they have in it.</summary>
    public string? ArchiveFolder { get; init; }

    public void Write(IBufferWriter<byte> output) => write(output);
}
