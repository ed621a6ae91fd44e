using Scriban.Parsing;
using Scriban.Syntax;
using Site.Addresses;
using Site.Diagnostics;
using Site.Words;

namespace Site.Templates;

/// <summary>The templates of a theme, and the addresses of its assets. Immutable once loaded.</summary>
public sealed record Theme
{
    internal const string Layout = "layouts/default.html";

    private const string PartialsFolder = "partials/";
    private const string Ending = ".html";

    private readonly Dictionary<string, ThemeTemplate> _templates;
    private readonly Dictionary<string, ThemeTemplate> _partials;

    private Theme(Dictionary<string, ThemeTemplate> templates, IReadOnlyDictionary<string, SiteFile> assets, string shownPath, ThemeWords words)
    {
        (_templates, Assets, ShownPath, Words) = (templates, assets, shownPath, words);
        _partials = templates
            .Where(t => t.Key.StartsWith(PartialsFolder, StringComparison.Ordinal) && t.Key.EndsWith(Ending, StringComparison.Ordinal))
            .ToDictionary(t => t.Key[PartialsFolder.Length..^Ending.Length], t => t.Value, StringComparer.Ordinal);
    }

    /// <summary>From an asset's name (<c>style.css</c>) to its file in the site, whose path includes a content hash.</summary>
    public IReadOnlyDictionary<string, SiteFile> Assets { get; }

    /// <summary>The theme's folder as shown to people.</summary>
    public string ShownPath { get; }

    internal ThemeWords Words { get; }

    /// <summary>Whether its templates are interpreted. It takes longer; the output is the same.</summary>
    internal bool IsInterpreted { get; init; }

    /// <summary>
    /// How often the loops of a page may run, those within others counted together. A page may list 100,000 papers with a
    /// hundred items each; a loop without an end is over in seconds.
    /// </summary>
    internal int MostIterations { get; init; } = 10_000_000;

    /// <summary>Parses the templates. One with a mistake is reported and left out.</summary>
    public static Theme Load(IEnumerable<ThemeFile> files, IReadOnlyDictionary<string, SiteFile> assets, string shownPath, WordList words, DiagnosticBag diagnostics)
    {
        var templates = new Dictionary<string, ThemeTemplate>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (TemplateParser.Parse(file.Text, file.ShownPath, diagnostics) is { } page)
                templates[file.Name] = new ThemeTemplate(page, file.ShownPath);
        }

        return new Theme(templates, assets, shownPath, new ThemeWords(words));
    }

    internal ThemeTemplate? Template(string name) => _templates.GetValueOrDefault(name);

    /// <summary>The partial of that name: <c>card</c>. Where there is none, the template that asks for it has a mistake.</summary>
    internal ThemeTemplate Partial(string name, SourceSpan caller) => _partials.TryGetValue(name, out var partial)
        ? partial
        : throw new ScriptRuntimeException(caller, $"there is no partial 'partials/{name}.html'.{Others(name, _partials.Keys)}");

    /// <summary>The asset of that name. Where there is none, the template that asks for it has a mistake.</summary>
    internal SiteFile Asset(string name, SourceSpan caller) => Assets.TryGetValue(name, out var asset)
        ? asset
        : throw new ScriptRuntimeException(caller, $"there is no asset '{name}'.{Others(name, Assets.Keys)}");

    private static string Others(string name, IEnumerable<string> known)
    {
        string[] names = [.. known.Order(StringComparer.Ordinal)];
        return $"{Nearest.Hint(name, names)} There are {string.Join(", ", names)}";
    }
}
