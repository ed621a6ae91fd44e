using Site.Execution;
using Site.Modules;
using Site.Papers;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>When days were first published, as <c>published.yml</c> tells.</summary>
public sealed class PublicationTimes : Pipeline
{
    public PublicationTimes(InputFolder input) => Input = [new ReadFile<FirstPublications>(input, PublishedFile.Name, PublishedFile.Read, FirstPublications.Unknown)];
}
