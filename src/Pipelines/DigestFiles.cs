using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>What the files of <c>digest/</c> and <c>papers/</c> say of papers.</summary>
public sealed class DigestFiles : Pipeline
{
    /// <param name="leftOut">The papers that are not wanted.</param>
    /// <param name="readings">What was read in earlier runs; null in the first.</param>
    public DigestFiles(InputFolder input, LeftOut leftOut, FileReadings? readings = null) => Input = [new ReadDigest(input, leftOut, readings ?? new FileReadings())];
}
