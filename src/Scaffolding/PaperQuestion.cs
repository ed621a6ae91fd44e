using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Fetching;
using Site.Formats;
using Site.Papers;
using Site.Reading;

namespace Site.Scaffolding;

/// <summary>What to ask of which service to learn of one paper: arXiv by its id, or whoever registered its DOI.</summary>
public sealed partial class PaperQuestion
{
    /// <summary>What can be asked for.</summary>
    public const string Allowed = "write an arXiv id as 2603.10165, a DOI as 10.1109/5.771073, or an address that has one of them";

    private readonly ServiceRequest _request;
    private readonly string _fileName;

    private PaperQuestion(ServiceRequest request, string fileName) => (_request, _fileName) = (request, fileName);

    /// <summary>Takes an arXiv id, a DOI, or an address with one of them in it, as of a publisher's page.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PaperQuestion? question)
    {
        question = null;
        if (ArxivOf(text) is { } arxiv)
        {
            var address = new Uri($"https://export.arxiv.org/api/query?id_list={Uri.EscapeDataString(arxiv.Value)}");
            question = new PaperQuestion(new ServiceRequest(address, ServiceRequest.Atom), "reply.xml");
        }
        else if (DoiOf(text) is { } doi)
        {
            // https://citation.doi.org/docs.html: DOI names answer with metadata to whoever accepts it.
            question = new PaperQuestion(new ServiceRequest(new Uri(doi.Url), "application/x-bibtex"), "reply.bib");
        }

        return question is not null;
    }

    /// <summary>Asks. Throws a <see cref="FetchException"/> where that brings nothing; null where there is no such paper.</summary>
    public Task<PaperEntry?> Ask(ServiceClient client, CancellationToken cancellation) => client.Ask(_request, Read, cancellation);

    private PaperEntry? Read(ServiceReply reply)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(_fileName, reply.Body);
        IReadOnlyList<DigestFile> files = _fileName.EndsWith(".bib", StringComparison.Ordinal) ? BibTexFormat.Read(source, diagnostics) : [ArxivAtom.Read(source, diagnostics)];
        return files.SelectMany(f => f.Papers).FirstOrDefault(p => p.Title is not null);
    }

    private static ArxivId? ArxivOf(string text)
    {
        if (ArxivId.TryParse(text, out var id)) return id;
        return HostsOfArxivIds().Match(text) is { Success: true } match && ArxivId.TryParse(match.Groups[1].Value, out id) ? id : null;
    }

    private static Doi? DoiOf(string text)
    {
        if (Doi.TryParse(text, out var doi)) return doi;
        return DoiInPath().Match(Uri.UnescapeDataString(text)) is { Success: true } match && Doi.TryParse(match.Value.TrimEnd('/'), out doi) ? doi : null;
    }

    [GeneratedRegex(@"^https?://(?:www\.)?(?:huggingface\.co/papers|alphaxiv\.org/abs|alphaxiv\.org/overview|ar5iv\.org/abs|scholar\.archive\.org/arxiv)/([^?#]+)", RegexOptions.IgnoreCase)]
    private static partial Regex HostsOfArxivIds();

    [GeneratedRegex(@"(?<=^https?://\S*/)10\.\d{4,9}/[^?#\s]+", RegexOptions.IgnoreCase)]
    private static partial Regex DoiInPath();
}
