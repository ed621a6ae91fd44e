using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The theme: its templates, and its assets under names that carry a hash of their content.</summary>
public sealed class ThemeFiles : Pipeline
{
    public ThemeFiles(InputFolder folder) => Input = [new LoadTheme(folder)];
}
