using Site.Execution;
using Site.Modules;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>The references as files: to every paper, and to all papers of every day, week, month and topic.</summary>
public sealed class ReferenceFiles : Pipeline
{
    public ReferenceFiles(Settings settings, Digests digests, References references)
    {
        Dependencies = [settings, digests, references];
        PostProcess = [new ConcatDocuments<PaperDigest>(digests), new ListReferenceFiles(settings, references)];
    }
}
