using Site.Diagnostics;
using Site.Execution;
using Site.Merging;
using Site.Papers;
using Site.Topics;

namespace Site.Pipelines;

/// <summary>Makes the digest of all files together.</summary>
public sealed class Digests : Pipeline
{
    private readonly DigestFiles _files;
    private readonly Vocabularies _topics;

    public Digests(DigestFiles files, Vocabularies topics)
    {
        (_files, _topics) = (files, topics);
        Dependencies = [files, topics];
        Process = [new Make<PaperDigest>(Assemble)];
    }

    private PaperDigest Assemble(PipelineContext context)
    {
        DigestFile[] files = [.. context.Documents<DigestFile>(_files).Select(d => d.Model)];
        var digest = new DigestBuilder(context.Model<Vocabulary>(_topics), context.Diagnostics).Build(files);
        if (digest.Days.Count == 0 && !context.Diagnostics.HasErrors)
            context.Diagnostics.Error(files[^1].At, Codes.EmptyDigest, "there is no paper, neither here nor in another file of the digest.");
        return digest;
    }
}
