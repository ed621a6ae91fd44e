using Site.Execution;
using Site.Reading;
using Site.Topics;

namespace Site.Pipelines;

/// <summary>Makes the vocabulary of <c>tags.yml</c>.</summary>
public sealed class Vocabularies : Pipeline
{
    private readonly InputFolder _input;

    public Vocabularies(InputFolder input)
    {
        _input = input;
        Input = [new Make<Vocabulary>(Read)];
    }

    private Vocabulary Read(PipelineContext context)
    {
        var file = _input.Find("tags.yml");
        using var text = file is null ? null : InputFolder.ReadText(file, context.Diagnostics);
        var topics = text is null ? [] : VocabularyFile.Read(text, context.Diagnostics);
        return new Vocabulary(topics, context.Diagnostics);
    }
}
