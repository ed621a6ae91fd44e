using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Feeds;

/// <summary>Writes JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
public static class JsonFeed
{
    public const string MediaType = "application/feed+json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        // The document is never put into HTML; letters stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            WriteHead(json, feed);
            json.WriteStartArray("items");
            foreach (var item in feed.Items) WriteItem(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteHead(Utf8JsonWriter json, Feed feed)
    {
        Text(json, "version", "https://jsonfeed.org/version/1.1");
        Text(json, "title", feed.Title);
        Text(json, "home_page_url", feed.PageUrl);
        if (feed.SelfUrl is not null) Text(json, "feed_url", feed.SelfUrl);
        if (feed.Description.Length > 0) Text(json, "description", feed.Description);
        Text(json, "language", feed.Language);
        WriteAuthors(json, [feed.Author]);
        if (feed.HubUrl is null) return;
        json.WriteStartArray("hubs");
        json.WriteStartObject();
        Text(json, "type", "WebSub");
        Text(json, "url", feed.HubUrl);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        Text(json, "id", item.Id);
        Text(json, "url", item.Url);
        if (item.PaperUrl is not null) Text(json, "external_url", item.PaperUrl);
        Text(json, "title", item.Title);
        if (item.Content is { } content) Html(json, "content_html", content().Span);
        else Text(json, "content_text", item.Summary);
        if (item.Summary.Length > 0) Text(json, "summary", item.Summary);
        if (item.IsDated) Text(json, "date_published", XmlFeed.Rfc3339(item.Published));
        if (item.IsDated && item.Updated != item.Published) Text(json, "date_modified", XmlFeed.Rfc3339(item.Updated));
        if (item.Authors.Count > 0) WriteAuthors(json, item.Authors);
        if (item.Categories.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var category in item.Categories) json.WriteStringValue(XmlFeed.Clean(category));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            Text(json, "name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Html(Utf8JsonWriter json, string name, ReadOnlySpan<byte> html)
    {
        if (XmlFeed.IsClean(html)) json.WriteString(name, html);
        else Text(json, name, Encoding.UTF8.GetString(html));
    }

    // JSON could escape what XML cannot hold, but no reader wants it.
    private static void Text(Utf8JsonWriter json, string name, string text) => json.WriteString(name, XmlFeed.Clean(text));
}
