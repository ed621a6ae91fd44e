using Site.Execution;
using Site.Modules;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>A BibTeX file of all papers for every day, week, month and topic.</summary>
public sealed class ReferenceFiles : Pipeline
{
    public ReferenceFiles(Digests digests, References references)
    {
        Dependencies = [digests, references];
        PostProcess = [new ConcatDocuments<PaperDigest>(digests), new ListReferenceFiles(references)];
    }
}
