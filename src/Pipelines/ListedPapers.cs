using Site.Execution;
using Site.Modules;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>Of what the files say, the papers that count for their day: the settings may leave out arXiv's cross-lists, and some days are held back.</summary>
public sealed class ListedPapers : Pipeline
{
    /// <param name="until">The last day to be published; null where all are.</param>
    /// <param name="showsDrafts">Whether drafts are published nevertheless.</param>
    public ListedPapers(DigestFiles files, Settings settings, DateOnly? until, bool showsDrafts)
    {
        Dependencies = [files, settings];
        Process =
        [
            new ConcatDocuments<DigestFile>(files),
            new HoldBackDays(until, showsDrafts),
            new ComputeMany<DigestFile, DigestFile>((file, context) => context.Model<SiteSettings>(settings).HasCrossLists || !file.Papers.Any(p => p.IsCrossListed) ? [file] : WithoutCrossLists(file)),
        ];
    }

    // What it says of cross-lists still counts where another file places them on a day.
    private static IEnumerable<DigestFile> WithoutCrossLists(DigestFile file) =>
    [
        file with { Papers = [.. file.Papers.Where(p => !p.IsCrossListed)] },
        file with { Day = null, MayLackDay = false, Note = null, Papers = [.. file.Papers.Where(p => p.IsCrossListed)] },
    ];
}
