using System.Buffers;
using Site.Addresses;
using Site.Building;
using Site.Checking;
using Site.Diagnostics;
using Site.Papers;
using Site.Pipelines;

namespace Site.Serving;

/// <summary>The site as it is at a moment: its files, each made when it is asked for, and what is wrong with it.</summary>
public sealed record PreviewedSite
{
    private readonly Dictionary<string, SiteFile> _files = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private readonly Lazy<LinkChecker> _links;
    private volatile DiagnosticBag _deadLinks = new();

    /// <param name="files">Where two have one path, the diagnostics say so, and the first is taken.</param>
    /// <param name="diagnostics">What is known to be wrong; what is found when files are made is added.</param>
    public PreviewedSite(IReadOnlyList<SiteFile> files, IReadOnlyList<SourceText> templates, PaperDigest digest, string? baseUrl, DiagnosticBag diagnostics)
    {
        foreach (var file in files) _files.TryAdd(file.Path.Value, file);
        _diagnostics = diagnostics;
        _links = new Lazy<LinkChecker>(() => new LinkChecker(files, templates, digest.Papers.SelectMany(p => p.Links).Select(l => l.Url), baseUrl));
    }

    /// <summary>No site, and why.</summary>
    public static PreviewedSite Broken(DiagnosticBag diagnostics) => new([], [], new PaperDigest { Papers = [], Days = [] }, null, diagnostics);

    /// <summary>All that is wrong, as far as it is known, in file order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics
    {
        get
        {
            var all = new DiagnosticBag();
            foreach (var diagnostic in _diagnostics.Sorted().Concat(_deadLinks.Sorted())) all.Add(diagnostic);
            return all.Sorted();
        }
    }

    /// <summary>How often files were changed that are copied as they are.</summary>
    public int Copies { get; init; }

    public IReadOnlyList<Diagnostic> Errors => [.. Diagnostics.Where(d => d.Severity == Severity.Error)];

    public SiteFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>Makes a file. Its dead links and its templates' mistakes are known afterwards.</summary>
    public ReadOnlyMemory<byte> Make(SiteFile file)
    {
        using var culture = new InvariantCulture();
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        file.Write(buffer);
        _links.Value.Check(file, buffer.WrittenSpan);
        // With each page that has a link, one page more has it.
        var deadLinks = new DiagnosticBag();
        _links.Value.Report(deadLinks);
        _deadLinks = deadLinks;
        return buffer.WrittenMemory;
    }
}
