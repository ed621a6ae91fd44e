using Site.Citations;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Pipelines;
using Site.Reading;

namespace Site.Building;

/// <summary>Reads the digest of an input folder, for commands that look something up; writes nothing.</summary>
/// <param name="until">The last day that counts; null where all do.</param>
public sealed class InputDigest(string input, DateOnly? until = null)
{
    public (PaperDigest Digest, Bibliography References) Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var folder = new InputFolder(input);
        var topics = new Vocabularies(folder);
        var settings = new Settings(folder, null);
        var files = new DigestFiles(folder, LeftOut.Nothing);
        var listed = new ListedPapers(files, settings, until, showsDrafts: false);
        var publications = new PublicationTimes(folder);
        var digests = new Digests(listed, topics, publications);
        var texts = new Texts(digests);
        var references = new References(texts);
        var context = new Engine([topics, settings, files, listed, publications, digests, texts, references]).Run(diagnostics, cancellation);
        return (context.Model<PaperDigest>(digests), context.Model<Bibliography>(references));
    }
}
