using System.Buffers;
using System.Text;
using Site.Digest;

namespace Site.Rendering;

/// <summary>
/// A text of one paragraph without marks but addresses and emphasised words, as nearly all abstracts are. It need not be parsed,
/// and is kept as it is: what is written for it is what Markdown would write.
/// </summary>
internal readonly struct PlainParagraph
{
    private readonly Utf8Text _text;
    private readonly bool _hasMarks;

    private PlainParagraph(Utf8Text text, bool hasMarks) => (_text, _hasMarks) = (text, hasMarks);

    /// <summary>In bytes.</summary>
    public int Length => _text.Span.Length;

    /// <summary>Null where there may be other marks. A list, a heading or a table begins with none of the letters.</summary>
    public static PlainParagraph? Of(Utf8Text markdown)
    {
        var text = markdown.Span;
        if (Rune.DecodeFromUtf8(text, out var first, out _) != OperationStatus.Done || !Rune.IsLetter(first) || text[^1] == ' ') return null;
        var hasMarks = false;
        var parts = new ParagraphParts(text);
        while (parts.Next()) hasMarks |= parts.Kind != ParagraphPart.Text;
        // Of a longer one the parser shows the marks as they are.
        return parts.IsDoubtful || (hasMarks && text.Length > ParagraphParser.MaxLength) ? null : new PlainParagraph(markdown, hasMarks);
    }

    /// <summary>Writes it as HTML.</summary>
    public void WriteTo(Utf8Output output)
    {
        output.Write("<p>"u8);
        if (_hasMarks) WriteParts(output);
        else output.WriteEscapedInElement(_text.Span);
        output.Write("</p>\n"u8);
    }

    /// <summary>The text without its marks, in a room that is replaced where it is too small.</summary>
    public ReadOnlySpan<char> In(ref char[] room)
    {
        if (!_hasMarks) return _text.In(ref room);
        if (room.Length < Length) room = new char[Length];
        var length = 0;
        for (var parts = new ParagraphParts(_text.Span); parts.Next();) length += Encoding.UTF8.GetChars(parts.Current, room.AsSpan(length));
        return room.AsSpan(0, length);
    }

    private void WriteParts(Utf8Output output)
    {
        for (var parts = new ParagraphParts(_text.Span); parts.Next();)
        {
            switch (parts.Kind)
            {
                case ParagraphPart.Emphasis:
                    output.Write("<em>"u8);
                    output.Write(parts.Current);
                    output.Write("</em>"u8);
                    break;
                case ParagraphPart.Address:
                    output.Write("<a href=\""u8);
                    output.Write(parts.Current);
                    output.Write("\" rel=\"nofollow noopener\">"u8);
                    output.Write(parts.Current);
                    output.Write("</a>"u8);
                    break;
                default:
                    output.WriteEscapedInElement(parts.Current);
                    break;
            }
        }
    }
}
