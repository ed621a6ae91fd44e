using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Site.Feeds;

/// <summary>What the XML forms of a feed share.</summary>
internal static class XmlFeed
{
    public const string AtomNamespace = "http://www.w3.org/2005/Atom";
    public const string HistoryNamespace = "http://purl.org/syndication/history/1.0";
    public const string Generator = "Paper Digest";

    // Control characters, and what begins the characters from U+E000 on.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x100).Where(b => b is < ' ' and not ('\n' or '\t') or >= 0xEE).Select(b => (byte)b)]);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // Line ends inside texts are written as they are; a lone CR has become a line end in Clean.
        NewLineHandling = NewLineHandling.None,
    };

    public static void Write(IBufferWriter<byte> output, string? styleUrl, Action<XmlWriter> body)
    {
        using (var stream = new OutputStream(output))
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteWhitespace("\n");
            if (styleUrl is not null)
            {
                xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{Escaped(styleUrl)}\"");
                xml.WriteWhitespace("\n");
            }

            body(xml);
        }

        output.Write("\n"u8);
    }

    /// <summary>An element with text, whatever that holds.</summary>
    public static void Text(XmlWriter xml, string? prefix, string name, string? space, string text)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>
    /// HTML in UTF-8 as the text of an element. Escaped, every tag of it would be twice as long. It goes past the writer,
    /// which would decode it and look at each character again.
    /// </summary>
    /// <param name="xml">Writes the element.</param>
    /// <param name="output">What <paramref name="xml"/> writes to.</param>
    /// <param name="html">The text.</param>
    public static void Html(XmlWriter xml, IBufferWriter<byte> output, ReadOnlySpan<byte> html)
    {
        if (!IsClean(html)) html = Encoding.UTF8.GetBytes(Clean(Encoding.UTF8.GetString(html)));
        xml.WriteRaw("<![CDATA[");
        xml.Flush();
        for (int at; (at = html.IndexOf("]]>"u8)) >= 0; html = html[(at + 2)..])
        {
            output.Write(html[..(at + 2)]);
            output.Write("]]><![CDATA["u8);
        }

        output.Write(html);
        xml.WriteRaw("]]>");
    }

    public static void Link(XmlWriter xml, string? prefix, string relation, string? type, string? url)
    {
        if (url is null) return;
        xml.WriteStartElement(prefix, "link", AtomNamespace);
        xml.WriteAttributeString("rel", relation);
        if (type is not null) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    /// <summary>RFC 5005's and WebSub's links; all are Atom elements in RSS too.</summary>
    public static void Relations(XmlWriter xml, string? prefix, string type, Feed feed)
    {
        Link(xml, prefix, "self", type, feed.SelfUrl);
        Link(xml, prefix, "hub", null, feed.HubUrl);
        Link(xml, prefix, "current", type, feed.CurrentUrl);
        Link(xml, prefix, "prev-archive", Atom.MediaType, feed.OlderUrl);
    }

    /// <summary>2025-03-12T12:00:00Z.</summary>
    public static string Rfc3339(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>Without the characters that XML 1.0 cannot hold, even escaped (section 2.2).</summary>
    public static string Clean(string text)
    {
        var first = FirstSuspect(text);
        if (first == text.Length) return text;

        var kept = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) kept.Append(text[i]).Append(text[++i]);
            else if (text[i] == '\r') kept.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (XmlConvert.IsXmlChar(text[i])) kept.Append(text[i]);
        }

        return kept.ToString();
    }

    /// <summary>Whether a text in UTF-8 has certainly none of those.</summary>
    public static bool IsClean(ReadOnlySpan<byte> utf8) => utf8.IndexOfAny(Suspects) < 0;

    private static int FirstSuspect(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (int next; (next = text[at..].IndexOfAnyExceptInRange(' ', '\uD7FF')) >= 0; at += next + 1)
            if (text[at + next] is not ('\n' or '\t')) return at + next;
        return text.Length;
    }

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
