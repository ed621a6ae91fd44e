using System.Text;
using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>
/// Takes out of a template's HTML, once, when it is parsed, what only its authors see: indentation, line breaks beside
/// block-level tags, optional end tags and optional quotes. All that would be an eighth of every page. Where white space is
/// shown, or the text is no HTML (<c>pre</c>, <c>textarea</c>, <c>script</c>, <c>style</c>), it stays as it is.
/// </summary>
internal sealed partial class HtmlMinifier
{
    private const string Block =
        "(?:!doctype|/?(?:html|head|(?:base|link|meta|title)(?![^<>]*\\sitemprop\\b)|body|address|article|aside|blockquote|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form"
        + "|h[1-6]|header|hgroup|hr|legend|li|main|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul))\\b";

    // The tags before which, and the end tags before which, a paragraph ends by itself.
    private const string AfterParagraph =
        "(?:address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|ul)\\b";

    // The element that keeps its white space and is open where the text goes on; null where there is none.
    private string? _verbatim;

    private HtmlMinifier()
    {
    }

    public static void Minify(ScriptPage page) => new HtmlMinifier().ApplyTo(page);

    private void ApplyTo(ScriptNode node)
    {
        if (node is ScriptRawStatement raw) raw.Text = new ScriptStringSlice(Minified(raw.Text.ToString(), StartsLine(raw.Text)));
        foreach (var child in node.Children)
            if (child is not null) ApplyTo(child);
    }

    // So it does where the code before it took the line break along.
    private static bool StartsLine(ScriptStringSlice text) => text is { Index: > 0, FullText: { } all } && all[text.Index - 1] == '\n';

    private string Minified(string text, bool startsLine)
    {
        if (startsLine && _verbatim is null) text = text.TrimStart(' ', '\t');
        var result = new StringBuilder(text.Length);
        var start = 0;
        foreach (Match tag in VerbatimTag().Matches(text))
        {
            var name = tag.Groups["name"].Value;
            var isEnd = tag.Groups["end"].Length > 0;
            if (_verbatim is null ? isEnd : !isEnd || !name.Equals(_verbatim, StringComparison.OrdinalIgnoreCase)) continue;
            Append(result, text[start..tag.Index]);
            start = tag.Index;
            _verbatim = isEnd ? null : name;
        }

        Append(result, text[start..]);
        return result.ToString();
    }

    private void Append(StringBuilder result, string text) => result.Append(_verbatim is null ? Minified(text) : text);

    private static string Minified(string text)
    {
        text = LineEnd().Replace(text, "\n");
        text = LineEndBesideBlock().Replace(text, "");
        text = OptionalEndTag().Replace(text, "");
        return OptionalQuotes().Replace(text, "${value}");
    }

    // The start tags and end tags of the elements that keep their white space.
    [GeneratedRegex(@"<(?<end>/?)(?<name>pre|textarea|script|style)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex VerbatimTag();

    // A line break and the white space around it, empty lines included. HTML's white space: a no-break space is none.
    [GeneratedRegex(@"[ \t\r\f\n]*\n[ \t\r\f\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    // The line break after a block-level tag, or before one: white space at the edge of a block is not shown.
    [GeneratedRegex($@"(?<=<{Block}[^<>]*>)\n|\n(?=<{Block})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineEndBesideBlock();

    // End tags that HTML lets one omit: of list items, table cells and the like everywhere, of a paragraph where what follows
    // ends it as well.
    [GeneratedRegex($@"</(?:li|dt|dd|td|th|tr|head|body|html)>|</p>(?=</?{AfterParagraph})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OptionalEndTag();

    // The quotes of an attribute's value that needs none, in a tag whose attributes before it are whole in this text and have
    // double quotes. The quotes of links stay: the link checker looks for them.
    [GeneratedRegex("""(?<=<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s+(?!(?:href|src)=)[\w:-]+=)"(?<value>[^\s"'=<>`]+)"(?=[\s>])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OptionalQuotes();
}
