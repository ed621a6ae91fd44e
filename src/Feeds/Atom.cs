using System.Buffers;
using System.Xml;

namespace Site.Feeds;

/// <summary>Writes Atom 1.0 (RFC 4287).</summary>
public static class Atom
{
    public const string MediaType = "application/atom+xml";

    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlFeed.Write(output, feed.StyleUrl, xml =>
    {
        xml.WriteStartElement("feed", XmlFeed.AtomNamespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        if (feed.IsArchive) xml.WriteAttributeString("xmlns", "fh", null, XmlFeed.HistoryNamespace);
        Text(xml, "id", feed.Id);
        Text(xml, "title", feed.Title);
        if (feed.Description.Length > 0) Text(xml, "subtitle", feed.Description);
        Text(xml, "updated", XmlFeed.Rfc3339(feed.Updated));
        WritePerson(xml, feed.Author);
        Text(xml, "generator", XmlFeed.Generator);
        XmlFeed.Link(xml, null, "alternate", "text/html", feed.PageUrl);
        XmlFeed.Relations(xml, null, MediaType, feed);
        if (feed.IsArchive)
        {
            xml.WriteStartElement("fh", "archive", XmlFeed.HistoryNamespace);
            xml.WriteEndElement();
        }

        foreach (var item in feed.Items)
        {
            xml.WriteWhitespace("\n");
            WriteEntry(xml, output, item);
        }

        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, IBufferWriter<byte> output, FeedItem item)
    {
        xml.WriteStartElement("entry", XmlFeed.AtomNamespace);
        Text(xml, "id", item.Id);
        Text(xml, "title", item.Title);
        if (item.IsDated) Text(xml, "published", XmlFeed.Rfc3339(item.Published));
        Text(xml, "updated", XmlFeed.Rfc3339(item.Updated));
        XmlFeed.Link(xml, null, "alternate", "text/html", item.Url);
        XmlFeed.Link(xml, null, "related", null, item.PaperUrl);
        foreach (var author in item.Authors) WritePerson(xml, author);
        foreach (var category in item.Categories) WriteCategory(xml, category);
        if (item.Summary.Length > 0) Text(xml, "summary", item.Summary);
        if (item.Content is { } content)
        {
            xml.WriteStartElement("content", XmlFeed.AtomNamespace);
            xml.WriteAttributeString("type", "html");
            XmlFeed.Html(xml, output, content().Span);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WritePerson(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", XmlFeed.AtomNamespace);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteCategory(XmlWriter xml, string name)
    {
        xml.WriteStartElement("category", XmlFeed.AtomNamespace);
        xml.WriteAttributeString("term", XmlFeed.Clean(name));
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => XmlFeed.Text(xml, null, name, XmlFeed.AtomNamespace, text);
}
