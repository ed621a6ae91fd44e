namespace Site.Tests;

/// <summary>Something that befalls a text, made up of small numbers so that properties can try many and shrink them.</summary>
/// <param name="Place">Where, in 256ths of the text, and <paramref name="Offset"/> characters further.</param>
/// <param name="Kind">Whether something is left out, put in, replaced, repeated, or cut off.</param>
/// <param name="Size">How much, or which of the characters that mean something in one format or another.</param>
public sealed record Damage(byte Place, byte Offset, byte Kind, byte Size)
{
    private const string Marks = "{}[]<>()\"'`\\@#,:;=&*!|%$^_~?-\n\r\t\0\uFEFF\uD800é9aU ";

    /// <summary>A text after all that befell it.</summary>
    public static string To(string text, IEnumerable<Damage> damages) => damages.Aggregate(text, (damaged, damage) => damage.To(damaged));

    private string To(string text)
    {
        if (text.Length == 0) return text;
        var at = (Place * text.Length / 256 + Offset) % text.Length;
        var length = Math.Min(text.Length - at, 1 + Size % 12);
        var mark = Marks[Size % Marks.Length].ToString();
        return (Kind % 5) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, mark),
            2 => text.Remove(at, 1).Insert(at, mark),
            3 => text.Insert(at, text.Substring(at, length)),
            _ => text[..at],
        };
    }
}
