using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Reading;
using Site.Topics;

namespace Site.Pipelines;

/// <summary>Reads the digest and finds what its vocabulary lacks; writes nothing.</summary>
public sealed class KeywordReport(string input)
{
    public IReadOnlyList<UncoveredKeyword> Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var folder = new InputFolder(input);
        var topics = new Vocabularies(folder);
        var files = new DigestFiles(folder, LeftOut.Nothing);
        var publications = new PublicationTimes(folder);
        var digests = new Digests(files, topics, publications);
        var context = new Engine([topics, files, publications, digests]).Run(diagnostics, cancellation);
        return UncoveredKeyword.Of(context.Model<PaperDigest>(digests), context.Model<Vocabulary>(topics));
    }
}
