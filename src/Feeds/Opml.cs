using System.Buffers;
using System.Xml;

namespace Site.Feeds;

/// <summary>Writes the list of all feeds for import into a reader (OPML 2.0, http://opml.org/spec2.opml).</summary>
public static class Opml
{
    public static void Write(string title, IReadOnlyList<OpmlGroup> groups, IBufferWriter<byte> output) => XmlFeed.Write(output, null, xml =>
    {
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        XmlFeed.Text(xml, null, "title", null, title);
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var group in groups)
        {
            xml.WriteWhitespace("\n");
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("text", XmlFeed.Clean(group.Title));
            foreach (var feed in group.Feeds) WriteFeed(xml, feed);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteFeed(XmlWriter xml, OpmlFeed feed)
    {
        xml.WriteWhitespace("\n ");
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", XmlFeed.Clean(feed.Title));
        xml.WriteAttributeString("title", XmlFeed.Clean(feed.Title));
        if (feed.Description.Length > 0) xml.WriteAttributeString("description", XmlFeed.Clean(feed.Description));
        xml.WriteAttributeString("xmlUrl", feed.FeedUrl);
        xml.WriteAttributeString("htmlUrl", feed.PageUrl);
        xml.WriteEndElement();
    }
}
