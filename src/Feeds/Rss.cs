using System.Buffers;
using System.Globalization;
using System.Xml;

namespace Site.Feeds;

/// <summary>Writes RSS 2.0 with full content (https://www.rssboard.org/rss-specification and the content, Dublin Core and Atom modules).</summary>
public static class Rss
{
    public const string MediaType = "application/rss+xml";

    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlFeed.Write(output, feed.StyleUrl, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, XmlFeed.AtomNamespace);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        WriteChannel(xml, feed);
        foreach (var item in feed.Items)
        {
            xml.WriteWhitespace("\n");
            WriteItem(xml, output, item);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteChannel(XmlWriter xml, Feed feed)
    {
        Text(xml, "title", feed.Title);
        Text(xml, "link", feed.PageUrl);
        Text(xml, "description", feed.Description);
        Text(xml, "language", feed.Language);
        Text(xml, "lastBuildDate", Rfc822(feed.Updated));
        Text(xml, "generator", XmlFeed.Generator);
        XmlFeed.Relations(xml, "atom", MediaType, feed);
    }

    private static void WriteItem(XmlWriter xml, IBufferWriter<byte> output, FeedItem item)
    {
        xml.WriteStartElement("item");
        Text(xml, "title", item.Title);
        Text(xml, "link", item.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(item.Id);
        xml.WriteEndElement();
        if (item.IsDated) Text(xml, "pubDate", Rfc822(item.Published));
        if (item.IsDated && item.Updated != item.Published) XmlFeed.Text(xml, "atom", "updated", XmlFeed.AtomNamespace, XmlFeed.Rfc3339(item.Updated));
        if (item.Byline.Length > 0) XmlFeed.Text(xml, "dc", "creator", DublinCore, item.Byline);
        foreach (var category in item.Categories) Text(xml, "category", category);
        if (item.Summary.Length > 0) Text(xml, "description", Escaped(item.Summary));
        if (item.Content is { } content)
        {
            xml.WriteStartElement("content", "encoded", Content);
            XmlFeed.Html(xml, output, content().Span);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => XmlFeed.Text(xml, null, name, null, text);

    // RSS reads an item's description as HTML. Titles are read as HTML by some readers and as text by others, so nothing is done to them.
    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>RFC 822 with a four-digit year, as RSS asks for: Wed, 12 Mar 2025 12:00:00 GMT.</summary>
    private static string Rfc822(DateTime time) => time.ToString("R", CultureInfo.InvariantCulture);
}
