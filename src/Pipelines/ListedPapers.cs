using Site.Execution;
using Site.Modules;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>Of what the files say, the papers that count for their day: the settings may leave out arXiv's cross-lists.</summary>
public sealed class ListedPapers : Pipeline
{
    public ListedPapers(DigestFiles files, Settings settings)
    {
        Dependencies = [files, settings];
        Process =
        [
            new ConcatDocuments<DigestFile>(files),
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
