using Site.Execution;
using Site.Modules;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The pictures of papers.</summary>
public sealed class Pictures : Pipeline
{
    public Pictures(InputFolder input, Digests digests)
    {
        Dependencies = [digests];
        Process = [new ConcatDocuments<PaperDigest>(digests), new ReadPictures(input)];
    }
}
