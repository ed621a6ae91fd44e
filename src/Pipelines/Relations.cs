using Site.Execution;
using Site.Markdown;
using Site.Modules;

namespace Site.Pipelines;

/// <summary>For every paper the papers related to it.</summary>
public sealed class Relations : Pipeline
{
    public Relations(Texts texts)
    {
        Dependencies = [texts];
        Process = [new ConcatDocuments<DigestTexts>(texts), new FindRelatedPapers()];
    }
}
