using System.Text;

namespace Site.Checking;

/// <summary>Finds where the text of elements ends in which no tag but their own end tag is one: RCDATA, RAWTEXT, script data and PLAINTEXT states.</summary>
internal static class RawText
{
    /// <summary>The place of the end tag; <paramref name="at"/> itself where the element has other elements in it.</summary>
    /// <param name="at">The place after the start tag.</param>
    public static int End(ReadOnlySpan<byte> element, ReadOnlySpan<byte> html, int at)
    {
        if (!IsRawText(element)) return at;
        if (Is(element, "plaintext"u8)) return html.Length;
        return Is(element, "script"u8) ? EndOfScript(html, at) : EndTag(element, html, at);
    }

    private static bool IsRawText(ReadOnlySpan<byte> element) => element.Length switch
    {
        3 => Is(element, "xmp"u8),
        5 => Is(element, "title"u8) || Is(element, "style"u8),
        6 => Is(element, "script"u8) || Is(element, "iframe"u8),
        7 => Is(element, "noembed"u8),
        8 => Is(element, "textarea"u8) || Is(element, "noframes"u8),
        9 => Is(element, "plaintext"u8),
        _ => false,
    };

    // Script data escaped and double escaped states: after "<!--" a script may hold "<script>...</script>" until "-->".
    private static int EndOfScript(ReadOnlySpan<byte> html, int at)
    {
        var (isEscaped, isDoubleEscaped) = (false, false);
        for (at = Next(isEscaped, html, at); at < html.Length; at = Next(isEscaped, html, at + 1))
        {
            var rest = html[at..];
            if (rest.StartsWith("-->"u8))
            {
                isEscaped = isDoubleEscaped = false;
            }
            else if (!isEscaped && rest.StartsWith("<!--"u8))
            {
                // Its dashes may be those of "-->" already.
                isEscaped = true;
                at++;
            }
            else if (IsTag(rest, "</"u8, "script"u8))
            {
                if (!isDoubleEscaped) return at;
                isDoubleEscaped = false;
            }
            else if (isEscaped && IsTag(rest, "<"u8, "script"u8))
            {
                isDoubleEscaped = true;
            }
        }

        return html.Length;
    }

    private static int Next(bool isEscaped, ReadOnlySpan<byte> html, int at)
    {
        var next = isEscaped ? html[at..].IndexOfAny((byte)'<', (byte)'-') : html[at..].IndexOf((byte)'<');
        return next < 0 ? html.Length : at + next;
    }

    private static int EndTag(ReadOnlySpan<byte> name, ReadOnlySpan<byte> html, int at)
    {
        while (true)
        {
            var next = html[at..].IndexOf("</"u8);
            if (next < 0) return html.Length;
            at += next;
            if (IsTag(html[at..], "</"u8, name)) return at;
            at++;
        }
    }

    // A tag's name ends with white space, "/" or ">".
    private static bool IsTag(ReadOnlySpan<byte> html, ReadOnlySpan<byte> opening, ReadOnlySpan<byte> name)
    {
        var length = opening.Length + name.Length;
        return html.Length > length && html.StartsWith(opening) && Is(html[opening.Length..length], name) && " \t\n\r\f/>"u8.Contains(html[length]);
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);
}
