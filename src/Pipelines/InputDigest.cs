using Site.Citations;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>Reads the digest of an input folder, for commands that look something up; writes nothing.</summary>
public sealed class InputDigest(string input)
{
    public (PaperDigest Digest, Bibliography References) Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var folder = new InputFolder(input);
        var topics = new Vocabularies(folder);
        var files = new DigestFiles(folder);
        var publications = new PublicationTimes(folder);
        var digests = new Digests(files, topics, publications);
        var references = new References(digests);
        var context = new Engine([topics, files, publications, digests, references]).Run(diagnostics, cancellation);
        return (context.Model<PaperDigest>(digests), context.Model<Bibliography>(references));
    }
}
