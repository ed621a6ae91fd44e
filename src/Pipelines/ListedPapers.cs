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
            new Compute<DigestFile, DigestFile>((file, context) => context.Model<SiteSettings>(settings).HasCrossLists ? file : WithoutCrossLists(file)),
        ];
    }

    private static DigestFile WithoutCrossLists(DigestFile file) => file with { Papers = [.. file.Papers.Where(p => !p.IsCrossListed)] };
}
