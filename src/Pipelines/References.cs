using Site.Citations;
using Site.Execution;
using Site.Markdown;

namespace Site.Pipelines;

/// <summary>The references to all papers, by which they are cited.</summary>
public sealed class References : Pipeline
{
    public References(Texts texts)
    {
        Dependencies = [texts];
        Process =
        [
            new ConcatDocuments<DigestTexts>(texts),
            new Compute<DigestTexts, Bibliography>((all, _) => new Bibliography(all.PlainTexts)),
        ];
    }
}
