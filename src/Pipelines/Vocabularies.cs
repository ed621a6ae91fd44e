using Site.Execution;
using Site.Modules;
using Site.Papers;
using Site.Reading;
using Site.Topics;

namespace Site.Pipelines;

/// <summary>The topics of <c>tags.yml</c>.</summary>
public sealed class Vocabularies : Pipeline
{
    public Vocabularies(InputFolder input) => Input =
    [
        new ReadFile<IReadOnlyList<Topic>>(input, "tags.yml", VocabularyFile.Read, []),
        new Compute<IReadOnlyList<Topic>, Vocabulary>((topics, context) => new Vocabulary(topics, context.Diagnostics)),
    ];
}
