namespace Site.Checking;

/// <summary>Finds where comments, doctypes and CDATA sections end, as the HTML standard's markup declaration open state begins them.</summary>
internal static class MarkupDeclaration
{
    /// <param name="at">The place of the "!".</param>
    /// <param name="isForeign">Whether the tag would be an element of SVG or MathML: only there are CDATA sections.</param>
    public static int End(ReadOnlySpan<byte> html, int at, bool isForeign)
    {
        var rest = html[at..];
        if (rest.StartsWith("!--"u8)) return EndOfComment(html, at + 3);
        if (!isForeign || !rest.StartsWith("![CDATA["u8)) return EndOfBogusComment(html, at);
        var end = rest.IndexOf("]]>"u8);
        return end < 0 ? html.Length : at + end + 3;
    }

    // A doctype ends in the same way, even within its quotes.
    public static int EndOfBogusComment(ReadOnlySpan<byte> html, int at)
    {
        var end = html[at..].IndexOf((byte)'>');
        return end < 0 ? html.Length : at + end + 1;
    }

    // Comment states: "<!-->" and "<!--->" are whole, and "--!>" ends one as "-->" does.
    private static int EndOfComment(ReadOnlySpan<byte> html, int at)
    {
        if (html[at..].StartsWith(">"u8)) return at + 1;
        if (html[at..].StartsWith("->"u8)) return at + 2;
        for (var next = html[at..].IndexOf("--"u8); next >= 0; next = html[at..].IndexOf("--"u8))
        {
            at += next + 2;
            if (html[at..].StartsWith(">"u8)) return at + 1;
            if (html[at..].StartsWith("!>"u8)) return at + 2;
            at--;
        }

        return html.Length;
    }
}
