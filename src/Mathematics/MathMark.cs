namespace Site.Mathematics;

/// <summary>A mark that is set over or under a part of a formula.</summary>
/// <param name="Sign">The sign as an operator of MathML.</param>
/// <param name="Combining">The sign that combines with one letter in plain text; '\0' where there is none.</param>
/// <param name="Stretches">Whether it grows as wide as its base.</param>
internal sealed record MathMark(string Sign, char Combining, bool Stretches = false, bool IsUnder = false)
{
    private static readonly Dictionary<string, MathMark> ByName = new(StringComparer.Ordinal)
    {
        ["hat"] = new("^", '\u0302'),
        ["widehat"] = new("^", '\u0302', Stretches: true),
        ["check"] = new("ˇ", '\u030C'),
        ["widecheck"] = new("ˇ", '\u030C', Stretches: true),
        ["tilde"] = new("~", '\u0303'),
        ["widetilde"] = new("~", '\u0303', Stretches: true),
        ["bar"] = new("¯", '\u0304'),
        ["breve"] = new("˘", '\u0306'),
        ["acute"] = new("´", '\u0301'),
        ["grave"] = new("`", '\u0300'),
        ["dot"] = new("˙", '\u0307'),
        ["ddot"] = new("¨", '\u0308'),
        ["dddot"] = new("⃛", '\u20DB'),
        ["mathring"] = new("˚", '\u030A'),
        ["vec"] = new("→", '\u20D7'),
        ["overline"] = new("‾", '\u0305', Stretches: true),
        ["overrightarrow"] = new("→", '\u20D7', Stretches: true),
        ["overleftarrow"] = new("←", '\u20D6', Stretches: true),
        ["overleftrightarrow"] = new("↔", '\u20E1', Stretches: true),
        ["overbrace"] = new("⏞", '\0', Stretches: true),
        ["underline"] = new("_", '\u0332', Stretches: true, IsUnder: true),
        ["underbar"] = new("_", '\u0332', Stretches: true, IsUnder: true),
        ["underbrace"] = new("⏟", '\0', Stretches: true, IsUnder: true),
        ["undertilde"] = new("~", '\u0330', Stretches: true, IsUnder: true),
    };

    private static readonly Dictionary<string, MathMark>.AlternateLookup<ReadOnlySpan<char>> Names = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The mark of a command, named without its backslash; null where it is none.</summary>
    public static MathMark? Of(ReadOnlySpan<char> name) => Names.TryGetValue(name, out var mark) ? mark : null;
}
