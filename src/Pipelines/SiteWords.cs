using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>What the site says besides its papers, in its language.</summary>
public sealed class SiteWords : Pipeline
{
    public SiteWords(InputFolder input, InputFolder theme, Settings settings)
    {
        Dependencies = [settings];
        Input = [new ReadWords(input, theme, settings)];
    }
}
