using System.Collections.Concurrent;
using Site.Markdown;

namespace Site.Templates;

/// <summary>What partials make of values, each rendered once for all pages at the same depth. Safe to use from many threads.</summary>
internal sealed class FragmentCache
{
    // Views are compared by reference: many are records, whose own comparison would look at all that they hold.
    private readonly ConcurrentDictionary<(string Partial, string Root), ConcurrentDictionary<object, Markup>> _fragments = new();

    /// <summary>Null where it has not been rendered.</summary>
    /// <param name="partial">The partial's name.</param>
    /// <param name="root">What leads from the page to the site's root.</param>
    public Markup? Find(string partial, string root, object value) => Of(partial, root).GetValueOrDefault(value);

    /// <summary>Keeps what was rendered; gives what another thread has kept before.</summary>
    public Markup Keep(string partial, string root, object value, Markup rendered) => Of(partial, root).GetOrAdd(value, rendered);

    private ConcurrentDictionary<object, Markup> Of(string partial, string root) =>
        _fragments.TryGetValue((partial, root), out var known) ? known : _fragments.GetOrAdd((partial, root), new ConcurrentDictionary<object, Markup>(ReferenceEqualityComparer.Instance));
}
