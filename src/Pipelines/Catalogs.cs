using Site.Execution;
using Site.Modules;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>The views of the digest, which are what templates see.</summary>
public sealed class Catalogs : Pipeline
{
    public Catalogs(ContentPipelines content)
    {
        Dependencies = content.All;
        Process = [new ConcatDocuments<PaperDigest>(content.Digests), new MakeCatalog(content)];
    }
}
