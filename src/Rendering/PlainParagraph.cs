using System.Buffers;
using Site.Digest;

namespace Site.Rendering;

/// <summary>
/// A text of one paragraph without any mark, as more than half of all abstracts are: it need not be parsed. What is written for
/// it is what Markdown would write.
/// </summary>
internal static class PlainParagraph
{
    // All that begins or ends a mark, an entity, a line. Quotation marks and the like are only escaped.
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]<>&\\!$~^|#{}@+=\t\r\n\0");

    // What begins an address that becomes a link by itself.
    private static readonly SearchValues<string> Addresses = SearchValues.Create(["://", "www.", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where there may be a mark. A list, a heading or a table begins with none of the letters.</summary>
    public static MarkdownText? Of(Utf8Text markdown)
    {
        var rented = ArrayPool<char>.Shared.Rent(markdown.Span.Length);
        var room = rented;
        var isPlain = IsPlain(markdown.In(ref room));
        ArrayPool<char>.Shared.Return(rented);
        return isPlain ? MarkdownText.OfPlain(markdown) : null;
    }

    private static bool IsPlain(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text[^1] != ' ' && text.IndexOfAny(Marks) < 0 && text.IndexOfAny(Addresses) < 0;
}
