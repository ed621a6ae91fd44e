using Site.Execution;
using Site.Papers;
using Site.Related;

namespace Site.Pipelines;

/// <summary>For every paper the papers that were related to it before the digest changed, as far as there still are such papers.</summary>
public sealed class EarlierRelations : Pipeline
{
    public EarlierRelations(Digests digests, IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>> earlier)
    {
        Dependencies = [digests];
        Process =
        [
            new ConcatDocuments<PaperDigest>(digests),
            new Compute<PaperDigest, IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>>>((digest, _) => Carry(earlier, digest)),
        ];
    }

    private static Dictionary<Paper, IReadOnlyList<RelatedPaper>> Carry(IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>> earlier, PaperDigest digest)
    {
        var papers = digest.Papers.ToDictionary(p => p.Page);
        var related = digest.Papers.ToDictionary(p => p, _ => (IReadOnlyList<RelatedPaper>)[]);
        foreach (var (paper, others) in earlier)
        {
            if (papers.TryGetValue(paper.Page, out var now))
                related[now] = [.. others.Where(o => papers.ContainsKey(o.Paper.Page)).Select(o => o with { Paper = papers[o.Paper.Page] })];
        }

        return related;
    }
}
