using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Text;

/// <summary>
/// Reads the HTML and JATS in which publishers give titles and abstracts. Only elements that are closed count: a text on HTML, "such as
/// &lt;a href&gt;", keeps its words.
/// </summary>
public static partial class HtmlMarks
{
    /// <summary>A text of one line: without elements, their character references resolved.</summary>
    public static string ToPlain(string text)
    {
        var plain = Read(text, markdown: false);
        return plain.Contains('&') ? UnwantedCharacters.Remove(WebUtility.HtmlDecode(plain)) : plain;
    }

    /// <summary>A text of paragraphs: with emphasis and paragraphs as Markdown has them, which resolves character references itself.</summary>
    public static string ToMarkdown(string text) => Read(text, markdown: true);

    private static string Read(string text, bool markdown)
    {
        if (!text.Contains("</", StringComparison.Ordinal) && !text.Contains("<br", StringComparison.OrdinalIgnoreCase)) return text;
        var tags = Tag().Matches(text);
        var ends = Ends(tags);
        var read = new StringBuilder(text.Length);
        var at = 0;
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Index < at || ends[i] < 0) continue;
            read.Append(text, at, tags[i].Index - at);
            at = tags[i].Index + tags[i].Length;
            var name = Name(tags[i]);
            if (name is "sub" or "sup" && ends[i] > i)
            {
                var close = tags[ends[i]];
                var script = text.AsSpan()[at..close.Index];
                if ((name == "sub" ? ScriptSigns.Lower(script) : ScriptSigns.Raise(script)) is not { } written) continue;
                read.Append(written);
                at = close.Index + close.Length;
            }
            else if (name == "title" && ends[i] > i && IsHeading(text.AsSpan()[at..tags[ends[i]].Index]))
            {
                at = tags[ends[i]].Index + tags[ends[i]].Length;
            }
            else
            {
                read.Append(Mark(name, markdown));
            }
        }

        return read.Append(text, at, text.Length - at).ToString();
    }

    // For each tag the number of its partner; its own where it needs none, -1 where it lacks one.
    private static int[] Ends(MatchCollection tags)
    {
        var ends = new int[tags.Count];
        var open = new Dictionary<string, Stack<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = -1;
            var name = tags[i].Groups["name"].Value;
            if (Name(tags[i]) == "br")
            {
                ends[i] = i;
            }
            else if (tags[i].Groups["end"].Length == 0)
            {
                if (!open.TryGetValue(name, out var stack)) open.Add(name, stack = []);
                stack.Push(i);
            }
            else if (open.TryGetValue(name, out var stack) && stack.TryPop(out var start))
            {
                (ends[start], ends[i]) = (i, start);
            }
        }

        return ends;
    }

    private static string Name(Match tag)
    {
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        return name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static bool IsHeading(ReadOnlySpan<char> title) => title.Trim() is "Abstract" or "ABSTRACT" or "Summary" or "SUMMARY";

    private static string Mark(string name, bool markdown) => name switch
    {
        "p" or "div" or "sec" or "section" or "title" or "ul" or "ol" or "list" or "list-item" or "li" or "h1" or "h2" or "h3" or "h4" => markdown ? "\n\n" : " ",
        "br" => " ",
        "i" or "em" or "italic" when markdown => "*",
        "b" or "strong" or "bold" when markdown => "**",
        _ => "",
    };

    [GeneratedRegex(@"<(?<end>/?)(?<name>(?:jats:)?(?:p|div|sec|section|title|ul|ol|list|list-item|li|h[1-4]|br|i|em|italic|b|strong|bold|sub|sup|span|u|sc|tt|inline-formula|ext-link|font|small)|mml:[a-z]+)(?:\s[^<>]{0,500})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
