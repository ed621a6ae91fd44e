using Site.Diagnostics;
using Site.Papers;

namespace Site.Topics;

/// <summary>Gives papers their topics: those that their tags and keywords name, and those whose phrases are in title or abstract, but for those that the curator takes away.</summary>
public sealed class TopicMatcher(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>The same digest with topics. A tag that the vocabulary lacks is an error.</summary>
    public PaperDigest Match(PaperDigest digest)
    {
        var matched = new Paper[digest.Papers.Count];
        Parallel.For(0, matched.Length, i => matched[i] = digest.Papers[i] with { Topics = TopicsOf(digest.Papers[i]) });
        var papers = digest.Papers.Zip(matched).ToDictionary(p => p.First, p => p.Second);
        return digest with
        {
            Papers = matched,
            Days = [.. digest.Days.Select(d => d with { Papers = [.. d.Papers.Select(p => papers[p])] })],
            Authors = [.. digest.Authors.Select(a => a with { Papers = [.. a.Papers.Select(p => papers[p])] })],
            Topics = Listings(matched),
        };
    }

    private IReadOnlyList<Topic> TopicsOf(Paper paper)
    {
        var given = Named(paper.Tags);
        given.AddRange(paper.Keywords.Select(vocabulary.Find).OfType<Topic>());
        var topics = vocabulary.Match(given, paper.Title, paper.Abstract);
        return paper.NotTags.Count == 0 ? topics : [.. topics.Except(Named(paper.NotTags))];
    }

    private List<Topic> Named(IReadOnlyList<Located<string>> tags)
    {
        var named = new List<Topic>();
        foreach (var tag in tags)
        {
            if (vocabulary.Find(tag.Value) is { } topic) named.Add(topic);
            else Report(tag, $"the vocabulary has no topic '{tag.Value}'.{Nearest.Hint(tag.Value, vocabulary.Spellings)} Topics are listed in tags.yml.");
        }

        return named;
    }

    // Notes in Markdown have tags for other programs, too.
    private void Report(Located<string> tag, string message)
    {
        var path = tag.At.File;
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) diagnostics.WarnOncePerFile(tag.At, Codes.UnknownTopic, message);
        else diagnostics.Error(tag.At, Codes.UnknownTopic, message);
    }

    private IReadOnlyList<TopicListing> Listings(IReadOnlyList<Paper> papers)
    {
        var byTopic = papers.SelectMany(p => p.Topics, (paper, topic) => (paper, topic)).ToLookup(p => p.topic, p => p.paper);
        return [.. vocabulary.Topics.Where(byTopic.Contains).Select(t => new TopicListing(t, [.. byTopic[t]]))];
    }
}
