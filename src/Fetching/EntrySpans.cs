using System.Xml;
using Site.Diagnostics;
using Site.Json;

namespace Site.Fetching;

/// <summary>Where the entries of a text are: of an XML feed, a JSON list or JSON Lines.</summary>
/// <param name="Head">What comes before them.</param>
/// <param name="Tail">What comes after them.</param>
/// <param name="Separator">What is written between two.</param>
internal sealed record EntrySpans(string Head, IReadOnlyList<Range> Entries, string Tail, string Separator)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Null where the text is none of these, or breaks off.</summary>
    public static EntrySpans? Of(SourceText source)
    {
        var text = source.Text.AsSpan().TrimStart();
        if (text is ['<', ..]) return OfXml(source.Text);
        if (Path.GetExtension(source.FileName) is ".jsonl" or ".ndjson") return OfLines(source.Text);
        return text is ['[', ..] or ['{', ..] ? OfJson(source) : null;
    }

    private static EntrySpans? OfXml(string text)
    {
        var spans = new List<Range>();
        var lines = new SourceLines(text);
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        var place = (IXmlLineInfo)reader;
        try
        {
            var start = -1;
            var depth = -1;
            while (reader.Read())
            {
                if (start < 0 && reader is { NodeType: XmlNodeType.Element, LocalName: "entry" or "item" } && !reader.IsEmptyElement)
                {
                    (start, depth) = (lines.Offset(place.LineNumber, place.LinePosition) - 1, reader.Depth);
                }
                else if (start >= 0 && reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth)
                {
                    spans.Add(start..(text.IndexOf('>', lines.Offset(place.LineNumber, place.LinePosition)) + 1));
                    start = -1;
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        if (spans.Count > 0) return new EntrySpans(text[..spans[0].Start], spans, text[spans[^1].End..], "\n");
        // New entries go before what closes the feed, or the channel within it.
        var end = text.IndexOf("</channel", StringComparison.Ordinal) is >= 0 and var channel ? channel : text.LastIndexOf("</", StringComparison.Ordinal);
        return end < 0 ? null : new EntrySpans(text[..end], [], text[end..], "\n");
    }

    private static EntrySpans? OfJson(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var root = JsonReader.Read(source, .., diagnostics);
        var list = root as JsonArray ?? (root as JsonObject)?.Fields.Values.OfType<JsonArray>().Where(a => a.Items.All(i => i is JsonObject)).MaxBy(a => a.Items.Count);
        if (list is null || diagnostics.HasErrors) return null;
        var text = source.Text;
        var spans = list.Items.Select((item, i) =>
        {
            var end = i + 1 < list.Items.Count ? list.Items[i + 1].Offset : list.End - 1;
            return item.Offset..(item.Offset + text.AsSpan(item.Offset, end - item.Offset).TrimEnd(" \t\r\n,").Length);
        });
        return new EntrySpans(text[..(list.Offset + 1)] + "\n", [.. spans], "\n" + text[(list.End - 1)..].TrimEnd() + "\n", ",\n");
    }

    private static EntrySpans OfLines(string text)
    {
        var spans = new List<Range>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) spans.Add(start..(start + text.AsSpan(start, end - start).TrimEnd().Length));
            start = end + 1;
        }

        return new EntrySpans("", spans, "\n", "\n");
    }

    /// <summary>Turns lines and columns as XML readers count them into offsets.</summary>
    private sealed class SourceLines(string text)
    {
        private int _line = 1;
        private int _start;

        // Asked for in rising order.
        public int Offset(int line, int column)
        {
            for (; _line < line; _line++)
            {
                var end = text.AsSpan(_start).IndexOfAny('\r', '\n') + _start;
                _start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            }

            return _start + column - 1;
        }
    }
}
