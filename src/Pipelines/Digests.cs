using Site.Execution;
using Site.Modules;
using Site.Papers;
using Site.Topics;

namespace Site.Pipelines;

/// <summary>The digest of all files together: each paper once, with its topics.</summary>
public sealed class Digests : Pipeline
{
    public Digests(Pipeline files, Vocabularies vocabularies, PublicationTimes publications)
    {
        Dependencies = [files, vocabularies, publications];
        Process =
        [
            new ConcatDocuments<DigestFile>(files),
            new MergeEntries(publications),
            new Compute<PaperDigest, PaperDigest>((digest, context) => new TopicMatcher(context.Model<Vocabulary>(vocabularies), context.Diagnostics).Match(digest)),
        ];
    }
}
