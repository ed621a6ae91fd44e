using Site.Diagnostics;
using Site.Execution;
using Site.Markdown;
using Site.Papers;
using Site.Pipelines;
using Site.Reading;
using Site.Topics;

namespace Site.Building;

/// <summary>Reads the digest and finds what its vocabulary lacks, and which formulas are not known; writes nothing.</summary>
public sealed class DigestReport(string input)
{
    public (IReadOnlyList<UncoveredKeyword> Keywords, IReadOnlyList<UnreadFormula> Formulas) Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var folder = new InputFolder(input);
        var topics = new Vocabularies(folder);
        var files = new DigestFiles(folder, LeftOut.Nothing);
        var publications = new PublicationTimes(folder);
        var digests = new Digests(files, topics, publications);
        var context = new Engine([topics, files, publications, digests]).Run(diagnostics, cancellation);
        var digest = context.Model<PaperDigest>(digests);
        return (UncoveredKeyword.Of(digest, context.Model<Vocabulary>(topics)), UnreadFormula.Of(digest));
    }
}
