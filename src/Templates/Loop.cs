using System.Collections;

namespace Site.Templates;

/// <summary>A running loop; templates see it as <c>for</c>.</summary>
/// <param name="items">Those it runs over, and perhaps more.</param>
/// <param name="first">Where it begins.</param>
/// <param name="step">1, or -1 to run backwards.</param>
/// <param name="length">How many it takes.</param>
internal sealed class Loop(IList items, int first, int step, int length)
{
    public static readonly Shape Shape = new Shape<Loop>("for",
        ("first", l => l.Index == 0),
        ("last", l => l.Index == l.Length - 1),
        ("index", l => l.Index),
        ("rindex", l => l.Length - l.Index - 1),
        ("even", l => l.Index % 2 == 0),
        ("odd", l => l.Index % 2 == 1),
        ("changed", l => l.Index == 0 || !Equals(l.Item(l.Index), l.Item(l.Index - 1))),
        ("length", l => l.Length));

    public int Length => length;

    public int Index { get; set; }

    public object? Current => Item(Index);

    private object? Item(int index) => items[first + index * step];
}
