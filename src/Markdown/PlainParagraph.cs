using System.Buffers;
using System.Text;
using Site.Papers;

namespace Site.Markdown;

/// <summary>
/// A text of one paragraph without marks but addresses and emphasised words, as nearly all abstracts are. It need not be parsed,
/// and is kept as it is: what is written for it is what Markdown would write.
/// </summary>
internal readonly struct PlainParagraph
{
    private readonly Utf8Text _text;
    private readonly ParagraphMark[] _marks;

    private PlainParagraph(Utf8Text text, ParagraphMark[] marks) => (_text, _marks) = (text, marks);

    /// <summary>In bytes.</summary>
    public int Length => _text.Span.Length;

    /// <summary>Null where there may be other marks. A list, a heading or a table begins with none of the letters.</summary>
    public static PlainParagraph? Of(Utf8Text markdown)
    {
        var text = markdown.Span;
        if (Rune.DecodeFromUtf8(text, out var first, out _) != OperationStatus.Done || !Rune.IsLetter(first) || text[^1] == ' ') return null;
        List<ParagraphMark>? marks = null;
        var reader = new ParagraphMarks(text);
        while (reader.Next()) (marks ??= []).Add(reader.Current);
        // Of a longer one the parser shows the marks as they are.
        return reader.IsDoubtful || (marks is not null && text.Length > ParagraphParser.MaxLength) ? null : new PlainParagraph(markdown, [.. marks ?? []]);
    }

    /// <summary>Writes it as HTML.</summary>
    public void WriteTo(Utf8Output output)
    {
        output.Write("<p>"u8);
        var text = _text.Span;
        var from = 0;
        foreach (var mark in _marks)
        {
            output.WriteEscapedInElement(text[from..mark.Before]);
            Write(output, mark.Kind, text[mark.Start..mark.End]);
            from = mark.Behind;
        }

        output.WriteEscapedInElement(text[from..]);
        output.Write("</p>\n"u8);
    }

    /// <summary>The text without its marks, in a room that is replaced where it is too small.</summary>
    public ReadOnlySpan<char> In(ref char[] room)
    {
        if (_marks.Length == 0) return _text.In(ref room);
        if (room.Length < Length) room = new char[Length];
        var text = _text.Span;
        var (from, length) = (0, 0);
        foreach (var mark in _marks)
        {
            length += Encoding.UTF8.GetChars(text[from..mark.Before], room.AsSpan(length));
            length += Encoding.UTF8.GetChars(text[mark.Start..mark.End], room.AsSpan(length));
            from = mark.Behind;
        }

        length += Encoding.UTF8.GetChars(text[from..], room.AsSpan(length));
        return room.AsSpan(0, length);
    }

    private static void Write(Utf8Output output, ParagraphMarkKind kind, ReadOnlySpan<byte> marked)
    {
        if (kind == ParagraphMarkKind.Emphasis)
        {
            output.Write("<em>"u8);
            output.Write(marked);
            output.Write("</em>"u8);
            return;
        }

        output.Write("<a href=\""u8);
        output.Write(marked);
        output.Write("\" rel=\"nofollow noopener\">"u8);
        output.Write(marked);
        output.Write("</a>"u8);
    }
}
