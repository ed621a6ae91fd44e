using System.Buffers;
using Site.Diagnostics;

namespace Site.Addresses;

/// <summary>A file of the site to be. Its content is made once, when it is written, and what it is made of is let go with that.</summary>
/// <param name="path">Its address.</param>
/// <param name="origin">What it is made of, for messages: a template, a source file.</param>
/// <param name="model">What the content is made from.</param>
/// <param name="write">Makes the content. Runs on any thread. Files of one kind share it.</param>
public sealed class SiteFile(SitePath path, string origin, object model, Action<object, IBufferWriter<byte>> write)
{
    private object? _model = model;

    /// <summary>A file that knows by itself what it is made from.</summary>
    public SiteFile(SitePath path, string origin, Action<IBufferWriter<byte>> write)
        : this(path, origin, write, static (model, output) => ((Action<IBufferWriter<byte>>)model)(output))
    {
    }

    public SitePath Path { get; } = path;

    public string Origin { get; } = origin;

    /// <summary>Whether the sitemap lists it: a page for readers.</summary>
    public bool IsListed { get; init; }

    /// <summary>The links into the site, from its root, that the curator wrote in a text of this file, and where.</summary>
    public IReadOnlyList<Located<string>> Links { get; init; } = [];

    /// <summary>The newest day whose content it shows, where one can be told.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>Writes the content. Throws <see cref="InvalidOperationException"/> the second time.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        var model = Interlocked.Exchange(ref _model, null) ?? throw new InvalidOperationException($"{Path} is written already.");
        write(model, output);
    }
}
