using Site.Execution;
using Site.Markdown;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>The texts of the digest as markup and as plain text.</summary>
public sealed class Texts : Pipeline
{
    public Texts(Digests digests)
    {
        Dependencies = [digests];
        Process =
        [
            new ConcatDocuments<PaperDigest>(digests),
            new Compute<PaperDigest, DigestTexts>((digest, context) => new DigestTexts(digest, context.Diagnostics)),
        ];
    }
}
