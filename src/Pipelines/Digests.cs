using Site.Digest;
using Site.Execution;

namespace Site.Pipelines;

/// <summary>Makes the digest of all files together.</summary>
public sealed class Digests : Pipeline
{
    private readonly DigestFiles _files;
    private readonly Topics _topics;

    public Digests(DigestFiles files, Topics topics)
    {
        (_files, _topics) = (files, topics);
        Dependencies = [files, topics];
        Process = [new Make<PaperDigest>(Assemble)];
    }

    private PaperDigest Assemble(PipelineContext context) =>
        new DigestBuilder(context.Model<Vocabulary>(_topics), context.Diagnostics)
            .Build([.. context.Documents<DigestFile>(_files).Select(d => d.Model)]);
}
