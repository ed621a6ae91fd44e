using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Markdown;

/// <summary>
/// Reads the asterisks and underscores that people did not mean as emphasis: "384*384", "1.6*GPU", "R^*", "a*b", "__init__". Without
/// it, two of them would put all between in italics.
/// </summary>
internal sealed class WrittenSigns : InlineParser
{
    public WrittenSigns() => OpeningCharacters = ['*', '_'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var sign = slice.CurrentChar;
        var length = 1;
        while (slice.PeekChar(length) == sign) length++;
        if (sign == '_') length = Name(slice, length);
        else if (!IsWritten(slice.PeekCharExtra(-1), slice.PeekChar(length), length)) length = 0;
        if (length == 0) return false;

        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1))
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += length;
        return true;
    }

    private static bool IsWritten(char before, char after, int length) =>
        before == '^'
        || (char.IsAsciiDigit(before) && char.IsLetterOrDigit(after))
        || (char.IsLetterOrDigit(before) && char.IsAsciiDigit(after))
        || (length == 1 && char.IsAsciiLetter(before) && char.IsAsciiLetter(after));

    // "__init__", to its end; 0 where there is no such name.
    private static int Name(StringSlice slice, int length)
    {
        if (length != 2) return 0;
        var end = length;
        while (char.IsAsciiLetterOrDigit(slice.PeekChar(end)) || (slice.PeekChar(end) == '_' && slice.PeekChar(end + 1) != '_')) end++;
        return end > length && slice.PeekChar(end) == '_' && slice.PeekChar(end + 1) == '_' && !char.IsAsciiLetterOrDigit(slice.PeekChar(end + 2)) ? end + 2 : 0;
    }
}
