using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Text;

namespace Site.Markdown;

/// <summary>Links the plain addresses of a stranger's text, without the punctuation and the braces beside them. Their text stays as it is written.</summary>
internal sealed class AddressParser : InlineParser
{
    // Addresses that people write without "https://".
    private static readonly string[] WithoutScheme = ["www.", "github.com/", "huggingface.co/"];

    public AddressParser() => OpeningCharacters = ['h', 'H', 'w', 'g'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (char.IsAsciiLetterOrDigit(before) || before is '/' or '@' or '.' or '-' or '_') return false;
        var text = slice.Text.AsSpan()[slice.Start..(slice.End + 1)];
        var hasScheme = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (!hasScheme && !StartsWithoutScheme(text)) return false;
        var length = TextLinks.AddressLength(text);
        if (length == 0) return false;

        var address = slice.Text.Substring(slice.Start, length);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var link = new LinkInline
        {
            Url = hasScheme ? address : "https://" + address,
            IsClosed = true,
            IsAutoLink = true,
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        link.AppendChild(new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1)) { Span = link.Span, Line = line, Column = column, IsClosed = true });
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    private static bool StartsWithoutScheme(ReadOnlySpan<char> text)
    {
        foreach (var start in WithoutScheme)
            if (text.StartsWith(start, StringComparison.Ordinal) && text.Length > start.Length && char.IsAsciiLetterOrDigit(text[start.Length])) return true;
        return false;
    }
}
