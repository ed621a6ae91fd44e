namespace Site.Rendering;

/// <summary>What templates see of a running loop as <c>for</c>.</summary>
internal sealed class Loop
{
    public static readonly Shape Shape = new Shape<Loop>("for",
        ("first", l => l.Index == 0),
        ("last", l => l.Index == l.Length - 1),
        ("index", l => l.Index),
        ("rindex", l => l.Length - l.Index - 1),
        ("even", l => l.Index % 2 == 0),
        ("odd", l => l.Index % 2 == 1),
        ("length", l => l.Length));

    public required int Length { get; init; }

    public int Index { get; set; }
}
