using System.Collections.Frozen;
using Scriban;

namespace Site.Templates;

/// <summary>The parsed templates of a theme, and the addresses of its assets. Immutable once loaded.</summary>
/// <param name="Templates">By path below the theme's folder: <c>paper.html</c>, <c>partials/card.html</c>.</param>
/// <param name="Assets">From an asset's name (<c>style.css</c>) to its path in the site, content hash included.</param>
/// <param name="ShownPath">The theme's folder as shown to people.</param>
public sealed record Theme(
    IReadOnlyDictionary<string, Template> Templates,
    IReadOnlyDictionary<string, string> Assets,
    string ShownPath)
{
    public const string Layout = "layouts/default.html";

    private const string PartialsFolder = "partials/";
    private const string Ending = ".html";

    // A page includes dozens.
    private readonly FrozenDictionary<string, Template> _partials = Templates
        .Where(t => t.Key.StartsWith(PartialsFolder, StringComparison.Ordinal) && t.Key.EndsWith(Ending, StringComparison.Ordinal))
        .ToFrozenDictionary(t => t.Key[PartialsFolder.Length..^Ending.Length], t => t.Value, StringComparer.Ordinal);

    private readonly Lazy<IReadOnlySet<string>?> _boundNames = new(() =>
    {
        var subset = new TemplateSubset();
        return subset.Holds(Templates.Values) ? subset.BoundNames : null;
    });

    /// <summary>The names that its templates bind; null where they must be interpreted.</summary>
    internal IReadOnlySet<string>? BoundNames => _boundNames.Value;

    public bool Has(string template) => Templates.ContainsKey(template);

    /// <summary>The partial of that name (<c>card</c>); null where there is none.</summary>
    public Template? Partial(string name) => _partials.GetValueOrDefault(name);

    /// <summary>The names of all partials, in no order.</summary>
    public IEnumerable<string> Partials => _partials.Keys;
}
