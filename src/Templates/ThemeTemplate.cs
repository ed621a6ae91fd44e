using Scriban.Syntax;

namespace Site.Templates;

/// <summary>A template, parsed and compiled.</summary>
/// <param name="page">What was parsed.</param>
/// <param name="path">The file as shown to people.</param>
internal sealed class ThemeTemplate(ScriptPage page, string path)
{
    /// <summary>For the interpreter.</summary>
    public ScriptPage Page => page;

    public string Path => path;

    /// <summary>Writes what the interpreter would. Safe to call from many threads.</summary>
    public Action<ThemeContext> Render { get; } = TemplateCompiler.Compile(page);
}
