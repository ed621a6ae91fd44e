using System.Collections;
using Site.Views;

namespace Site.Templates;

/// <summary>A running loop; templates see it as <c>for</c>.</summary>
/// <param name="items">Those it runs over, and perhaps more.</param>
/// <param name="first">Where it begins.</param>
/// <param name="step">1, or -1 to run backwards.</param>
/// <param name="length">How many it takes.</param>
internal sealed class Loop(IList items, int first, int step, int length)
{
    public static readonly Members Members = Members.Of<Loop>("for",
        new("first", l => l.Index == 0),
        new("last", l => l.Index == l.Length - 1),
        new("index", l => l.Index),
        new("rindex", l => l.Length - l.Index - 1),
        new("even", l => l.Index % 2 == 0),
        new("odd", l => l.Index % 2 == 1),
        new("changed", l => l.Index == 0 || !Equals(l.Item(l.Index), l.Item(l.Index - 1))),
        new("length", l => l.Length));

    public int Length => length;

    public int Index { get; set; }

    public object? Current => Item(Index);

    private object? Item(int index) => items[first + index * step];
}
