using Site.Citations;
using Site.Execution;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>The references to all papers, by which they are cited.</summary>
public sealed class References : Pipeline
{
    public References(Digests digests)
    {
        Dependencies = [digests];
        Process =
        [
            new ConcatDocuments<PaperDigest>(digests),
            new Compute<PaperDigest, Bibliography>((digest, _) => new Bibliography(digest.Papers)),
        ];
    }
}
