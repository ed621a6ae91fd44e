using System.Text;

namespace Site.Mathematics;

/// <summary>Reads the words in a formula, as in <c>\text{if $x$ is even}</c>.</summary>
internal static class MathWords
{
    public static MathNode Read(string text, MathParser parser)
    {
        var parts = new List<MathNode>();
        var words = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '$' && text.IndexOf('$', i + 1) is > 0 and var end)
            {
                Flush();
                parts.Add(parser.Part(text[(i + 1)..end], Alphabet.Default));
                i = end;
            }
            else if (c == '\\' && i + 1 < text.Length && text[i + 1] is '%' or '&' or '#' or '_' or '$' or '{' or '}' or ' ' or ',')
            {
                words.Append(text[++i] == ',' ? '\u2009' : text[i]);
            }
            else if (c == '\\' && FontLength(text.AsSpan(i + 1)) is > 0 and var font)
            {
                i += font;
            }
            else if (c is '\\' or '$')
            {
                // A command of text within mathematics: rare, and not known here.
                parser.Cursor.Fail();
                return MathParser.Empty;
            }
            else if (c == '~' || char.IsWhiteSpace(c))
            {
                if (words.Length == 0 || words[^1] != ' ') words.Append(' ');
            }
            else if (c is not ('{' or '}'))
            {
                i += Sign(text.AsSpan(i), out var sign) - 1;
                words.Append(sign);
            }
        }

        Flush();
        return parts.Count == 1 ? parts[0] : new MathNode.Row(parts);

        void Flush()
        {
            if (words.Length > 0) parts.Add(new MathNode.Words(words.ToString()));
            words.Clear();
        }
    }

    // A font in a font; 0 where it is none. The words are the same without it.
    private static int FontLength(ReadOnlySpan<char> command)
    {
        foreach (var font in (ReadOnlySpan<string>)["textbf{", "textit{", "textrm{", "textsc{", "textsf{", "texttt{", "textup{", "emph{"])
            if (command.StartsWith(font, StringComparison.Ordinal)) return font.Length;
        return 0;
    }

    // Quotation marks and dashes are written with several signs.
    private static int Sign(ReadOnlySpan<char> text, out string sign)
    {
        (sign, var length) = text switch
        {
            ['-', '-', '-', ..] => ("—", 3),
            ['-', '-', ..] => ("–", 2),
            ['`', '`', ..] => ("“", 2),
            ['\'', '\'', ..] => ("”", 2),
            ['`', ..] => ("‘", 1),
            ['\'', ..] => ("’", 1),
            _ => (text[..1].ToString(), 1),
        };
        return length;
    }
}
