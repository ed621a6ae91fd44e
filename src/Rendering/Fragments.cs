using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Site.Rendering;

/// <summary>Parts of pages that look the same wherever they stand, each rendered once. Safe to use from many threads.</summary>
internal sealed class Fragments
{
    private readonly ConcurrentDictionary<Key, Markup> _kept = new();

    /// <summary>The fragment of a partial for one value, for pages from which <paramref name="root"/> leads to the site's root; null where it is still to be rendered.</summary>
    public Markup? Find(string partial, object value, string root) => _kept.GetValueOrDefault(new Key(partial, value, root));

    /// <summary>Keeps a fragment, and gives the one that was kept first.</summary>
    public Markup Keep(string partial, object value, string root, Markup rendered) => _kept.GetOrAdd(new Key(partial, value, root), rendered);

    private readonly record struct Key(string Partial, object Value, string Root)
    {
        public bool Equals(Key other) => ReferenceEquals(Value, other.Value) && Partial == other.Partial && Root == other.Root;

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Value), Partial.Length, Root.Length);
    }
}
