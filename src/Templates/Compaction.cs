using System.Text;
using System.Text.RegularExpressions;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>
/// Takes out of a template's text, once, where it is parsed, what only those who write templates see: indentation, line ends
/// beside block-level tags, end tags and quotes that HTML lets one omit. All that would make up an eighth of every page.
/// Where white space shows, or is not HTML, the text stays as it is.
/// </summary>
internal sealed partial class Compaction
{
    private const string Block =
        "(?:!doctype|/?(?:html|head|(?:base|link|meta|title)(?![^<>]*\\sitemprop\\b)|body|address|article|aside|blockquote|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form"
        + "|h[1-6]|header|hgroup|hr|legend|li|main|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul))\\b";

    // They end a paragraph wherever they begin or end.
    private const string AfterParagraph =
        "(?:address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|ul)\\b";

    private string? _verbatim;

    private Compaction()
    {
    }

    public static void Apply(ScriptPage page) => new Compaction().ApplyTo(page);

    private void ApplyTo(ScriptNode node)
    {
        if (node is ScriptRawStatement raw) raw.Text = new ScriptStringSlice(Compact(raw.Text.ToString(), StartsLine(raw.Text)));
        foreach (var child in node.Children)
            if (child is not null) ApplyTo(child);
    }

    // After code that took the line break before it along.
    private static bool StartsLine(ScriptStringSlice text) => text is { Index: > 0, FullText: { } all } && all[text.Index - 1] == '\n';

    private string Compact(string text, bool startsLine)
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

    private void Append(StringBuilder result, string text) => result.Append(_verbatim is null ? Compact(text) : text);

    private static string Compact(string text)
    {
        text = LineEnd().Replace(text, "\n");
        text = LineEndBesideBlock().Replace(text, "");
        text = OptionalEndTag().Replace(text, "");
        return OptionalQuotes().Replace(text, "${value}");
    }

    [GeneratedRegex(@"<(?<end>/?)(?<name>pre|textarea|script|style)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex VerbatimTag();

    // HTML's white space: a no-break space is none.
    [GeneratedRegex(@"[ \t\r\f\n]*\n[ \t\r\f\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    // At the edge of a block white space is not shown.
    [GeneratedRegex($@"(?<=<{Block}[^<>]*>)\n|\n(?=<{Block})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineEndBesideBlock();

    // What may follow in their parents, or its end, ends these elements as well.
    [GeneratedRegex($@"</(?:li|dt|dd|td|th|tr|head|body|html)>|</p>(?=</?{AfterParagraph})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OptionalEndTag();

    // Links stay as those who check them look for them. What is not whole in this text, or has other quotes, stays too.
    [GeneratedRegex("""(?<=<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s+(?!(?:href|src)=)[\w:-]+=)"(?<value>[^\s"'=<>`]+)"(?=[\s>])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OptionalQuotes();
}
