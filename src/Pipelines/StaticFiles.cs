using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The files of <c>static/</c>, the theme's assets, and the small files that hosts want.</summary>
public sealed class StaticFiles : Pipeline
{
    public StaticFiles(InputFolder input, Settings settings, ThemeFiles theme)
    {
        Dependencies = [settings, theme];
        Input = [new CopyStaticFiles(input, settings, theme)];
    }
}
