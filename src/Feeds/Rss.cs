using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Site.Feeds;

/// <summary>Writes RSS 2.0 with full content (https://www.rssboard.org/rss-specification and the content, Dublin Core and Atom modules).</summary>
public static class Rss
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Settings)) WriteFeed(xml, feed);
        output.Write(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        output.Write("\n"u8);
    }

    private static void WriteFeed(XmlWriter xml, Feed feed)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.PageUrl);
        xml.WriteElementString("description", feed.Description);
        xml.WriteElementString("language", feed.Language);
        if (feed.Items.Count > 0) xml.WriteElementString("lastBuildDate", Rfc822(feed.Items.Max(i => i.Day)));
        xml.WriteElementString("generator", "Paper Digest");
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", feed.SelfUrl);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        foreach (var item in feed.Items) WriteItem(xml, item);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, FeedItem item)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", item.Title);
        xml.WriteElementString("link", item.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Rfc822(item.Day));
        foreach (var author in item.Authors) xml.WriteElementString("creator", DublinCore, author);
        foreach (var category in item.Categories) xml.WriteElementString("category", category);
        xml.WriteElementString("encoded", Content, item.Content);
        xml.WriteEndElement();
    }

    /// <summary>RFC 822 with a four-digit year, as RSS asks for: Wed, 12 Mar 2025 00:00:00 GMT.</summary>
    private static string Rfc822(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).ToString("R", CultureInfo.InvariantCulture);
}
