using Site.Diagnostics;
using Site.Execution;
using Site.Merging;
using Site.Papers;

namespace Site.Modules;

/// <summary>Makes one digest of all files: entries that mean the same paper become one.</summary>
/// <param name="publications">The pipeline of the <see cref="FirstPublications"/>.</param>
public sealed class MergeEntries(Pipeline publications) : Module<DigestFile, PaperDigest>
{
    protected override IEnumerable<Document<PaperDigest>> Execute(IReadOnlyList<Document<DigestFile>> inputs, PipelineContext context)
    {
        DigestFile[] files = [.. inputs.Select(d => d.Model)];
        var digest = new DigestBuilder(context.Diagnostics, context.Model<FirstPublications>(publications)).Build(files);
        if (digest.Days.Count == 0 && !context.Diagnostics.HasErrors)
            context.Diagnostics.Error(files[^1].At, Codes.EmptyDigest, files.Any(f => f.IsHeldBack)
                ? "there is no paper to publish: the days of the digest are drafts, or later than --until."
                : "there is no paper, neither here nor in another file of the digest.");
        return [new Document<PaperDigest>(digest)];
    }
}
