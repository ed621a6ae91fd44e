using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Site.Rendering;

/// <summary>Parts of pages that look the same wherever they stand, each rendered once. Safe to use from many threads.</summary>
internal sealed class Fragments
{
    private readonly ConcurrentDictionary<Key, Markup> _kept = new();

    /// <summary>The fragment of a partial for one value, for pages from which <paramref name="root"/> leads to the site's root.</summary>
    public Markup Of(string partial, object value, string root, Func<Markup> render)
    {
        var key = new Key(partial, value, root);
        return _kept.TryGetValue(key, out var kept) ? kept : _kept.GetOrAdd(key, render());
    }

    private readonly record struct Key(string Partial, object Value, string Root)
    {
        public bool Equals(Key other) => ReferenceEquals(Value, other.Value) && Partial == other.Partial && Root == other.Root;

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Value), Partial.Length, Root.Length);
    }
}
