using System.Collections.Concurrent;

namespace Site.Templates;

/// <summary>Parts of pages that look the same wherever they stand, each rendered once. Safe to use from many threads.</summary>
internal sealed class Fragments
{
    private readonly ConcurrentDictionary<(string Partial, string Root), FragmentTable> _tables = new();

    /// <summary>The fragments of a partial, for pages from which <paramref name="root"/> leads to the site's root.</summary>
    public FragmentTable Of(string partial, string root) => _tables.GetOrAdd((partial, root), _ => new FragmentTable());
}
