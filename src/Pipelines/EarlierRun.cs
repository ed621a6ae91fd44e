using Site.Papers;
using Site.Reading;
using Site.Related;

namespace Site.Pipelines;

/// <summary>What a run of the preview takes from those before it.</summary>
/// <param name="Readings">What was read of the files of the digest.</param>
/// <param name="Related">The related papers, to be taken instead of finding them anew; null where they are to be found.</param>
public sealed record EarlierRun(FileReadings Readings, IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>>? Related);
