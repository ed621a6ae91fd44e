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
                words.Append(c);
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
}
