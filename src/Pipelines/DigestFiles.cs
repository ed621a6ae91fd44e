using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>What the files of <c>digest/</c> and <c>papers/</c> say of papers.</summary>
public sealed class DigestFiles : Pipeline
{
    public DigestFiles(InputFolder input) => Input = [new ReadDigest(input)];
}
