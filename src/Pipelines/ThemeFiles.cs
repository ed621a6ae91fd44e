using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The theme: its templates, and its assets under names that carry a hash of their content.</summary>
public sealed class ThemeFiles : Pipeline
{
    /// <param name="isInterpreted">Whether its templates are interpreted instead of compiled.</param>
    public ThemeFiles(InputFolder folder, SiteWords words, bool isInterpreted)
    {
        Dependencies = [words];
        Input = [new LoadTheme(folder, words, isInterpreted)];
    }
}
