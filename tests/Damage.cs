namespace Site.Tests;

/// <summary>Something that befalls a text, made up of small numbers so that properties can try many and shrink them.</summary>
/// <param name="Place">Where, in 256ths of the text, and <paramref name="Offset"/> characters further.</param>
/// <param name="Kind">Whether something is left out, put in, replaced, repeated once or often, or cut off.</param>
/// <param name="Size">How much, or which of the characters that mean something in one format or another.</param>
public sealed record Damage(byte Place, byte Offset, byte Kind, byte Size)
{
    private static readonly string[] Pieces =
    [
        "<script>", "</p>", "<a href='x'>", "{{ x }}", "{% x %}", "](", "![", "[a]: ", "$x_1$", "\\frac{", "@string{", "@comment{", "---\n", "- ", ": ",
        "null", "\\u0000", "\\ud800", "&#0;", "&amp;", "&x;", "<![CDATA[", "]]>", "\u001B[2J", "../../", "https://", "javascript:", "::error::", "*", "&a ",
        "999999999999999999999999999999", "-1", "2026-02-31", "10.48550/arXiv.", "2601.01234v2", "\u00EF\u00BF\u00BE", "\u00ED\u00A0\u0080", "\u00E2\u0080\u00AE",
    ];

    private const string Marks = "{}[]<>()\"'`\\@#,:;=&*!|%$^_~?-\n\r\t\0\uFEFF\uD800é9aU ";

    /// <summary>A text after all that befell it.</summary>
    public static string To(string text, IEnumerable<Damage> damages) => damages.Aggregate(text, (damaged, damage) => damage.To(damaged));

    private string To(string text)
    {
        if (text.Length == 0) return text;
        var at = (Place * text.Length / 256 + Offset) % text.Length;
        var length = Math.Min(text.Length - at, 1 + Size % 12);
        var mark = Marks[Size % Marks.Length].ToString();
        return (Kind % 7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, mark),
            2 => text.Remove(at, 1).Insert(at, mark),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, length), 50))),
            5 => text.Insert(at, Pieces[Size % Pieces.Length]),
            _ => text[..at],
        };
    }
}
