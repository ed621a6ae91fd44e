using Site.Diagnostics;

namespace Site.Checking;

/// <summary>Where templates have their links: what a partial has is on every page that includes it, and is written once.</summary>
/// <param name="templates">All templates of the theme.</param>
internal sealed class TemplateLinks(IReadOnlyList<SourceText> templates)
{
    // What stands around an address that is written out, the name of the site's root among it.
    private const string Before = "\"'=(} ,";
    private const string After = "\"')#?> ,";

    /// <summary>The place of a link: in the page's own template, or in the one partial or layout that has it. Where an address is made of values, the page's template as a whole.</summary>
    /// <param name="origin">The page's own template.</param>
    /// <param name="link">As the page has it.</param>
    /// <param name="target">The file that it would lead to, from the site's root.</param>
    public Location Find(string origin, string link, string target)
    {
        if (templates.Where(t => t.Path == origin).SelectMany(Places).ToArray() is [var own, ..]) return own;
        return templates.Where(IsShared).SelectMany(t => Places(t).Take(1)).ToArray() is [var only] ? only : new Location(origin);

        IEnumerable<Location> Places(SourceText template) => new[] { link, target }.SelectMany(address => Find(template, address));
    }

    private static IEnumerable<Location> Find(SourceText template, string address)
    {
        if (address.Length == 0) yield break;
        for (var at = 0; (at = template.Text.IndexOf(address, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var (begin, end) = (at - 1, at + address.Length);
            if (begin >= 0 && Before.Contains(template.Text[begin]) && end < template.Text.Length && After.Contains(template.Text[end])) yield return template.At(at);
        }
    }

    private static bool IsShared(SourceText template) => template.Path.Contains("/partials/", StringComparison.Ordinal) || template.Path.Contains("/layouts/", StringComparison.Ordinal);
}
