using System.Collections.Concurrent;
using Site.Markdown;
using Site.Views;

namespace Site.Templates;

/// <summary>What one partial makes of values, for pages at one depth. Safe to use from many threads.</summary>
internal sealed class FragmentTable
{
    // A paper has its own: lists ask for them a hundred times a page, and it has two or three.
    private readonly ConcurrentDictionary<object, Markup> _others = new(ReferenceEqualityComparer.Instance);

    /// <summary>Null where it has not been made.</summary>
    public Markup? Find(object value) => value is PaperView paper ? Find(paper.Fragments) : _others.GetValueOrDefault(value);

    /// <summary>Keeps what was made; gives what another thread has kept before.</summary>
    public Markup Keep(object value, Markup made)
    {
        if (value is not PaperView paper) return _others.GetOrAdd(value, made);
        while (true)
        {
            var first = paper.Fragments;
            if (Find(first) is { } known) return known;
            if (Interlocked.CompareExchange(ref paper.Fragments, new Fragment(this, made, first), first) == first) return made;
        }
    }

    private Markup? Find(Fragment? fragment)
    {
        while (fragment is not null && fragment.Table != this) fragment = fragment.Next;
        return fragment?.Markup;
    }
}
