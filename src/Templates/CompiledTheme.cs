using System.Collections.Concurrent;
using Scriban;
using Step = System.Action<Site.Templates.ThemeContext>;

namespace Site.Templates;

/// <summary>The templates of a theme, each compiled when it is first needed. Safe to use from many threads.</summary>
internal sealed class CompiledTheme(Known known)
{
    private readonly ConcurrentDictionary<Template, Step> _steps = new();

    public Step Of(Template template) =>
        _steps.TryGetValue(template, out var step) ? step : _steps.GetOrAdd(template, new TemplateCompiler(known).Compile(template));
}
