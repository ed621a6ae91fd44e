using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Yaml;

namespace Site.Reading;

/// <summary>Reads <c>site.yml</c>.</summary>
public static class SettingsFile
{
    /// <summary>What there is to be said.</summary>
    public static readonly FieldTable Table = new(
        "the site",
        new Field("title", FieldKind.Text, "What the site is called."),
        new Field("description", FieldKind.Text, "A sentence on what it is."),
        new Field("author", FieldKind.Text, "Who curates it."),
        new Field("language", FieldKind.Text, "The language of the digest, as a tag: en, de, pt-BR."),
        new Field("base_url", FieldKind.Link, "Where the site will live. Feeds and the sitemap need it."),
        new Field("feed_authority", FieldKind.Text, "What feed ids begin with: a host name or mail address of yours, and perhaps a year in which it was yours: example.org,2026. Set it before the first readers subscribe, then never again."),
        new Field("feed_length", FieldKind.Count, "The most papers in a feed; older ones stand in its archives.") { Least = 1, Most = 10_000 },
        new Field("feed_open_day", FieldKind.Flag, "Whether the feed of days has the newest day before it is complete."),
        new Field("feed_hub", FieldKind.Link, "A WebSub hub, where readers can ask to be told of news at once."),
        new Field("author_feeds", FieldKind.Count, "An author with this many papers has a feed.") { Least = 2, Most = 10_000 },
        new Field("mail_form", FieldKind.Link, "Where your mail service takes new subscribers."),
        new Field("mail_field", FieldKind.Text, "What the mail service calls the field for the address."),
        new Field("recent_days", FieldKind.Count, "How many days the home page lists.") { Least = 1, Most = 1_000 },
        new Field("page_size", FieldKind.Count, "How many papers are on one page of a topic.") { Least = 1, Most = 100 },
        new Field("cross_lists", FieldKind.Flag, "Whether papers that arXiv's daily feed lists from other categories are papers of the day."),
        new Field("reference_files", FieldKind.Flag, "Whether the references to each paper are files beside its page, or in the page itself."));

    public static SiteSettings Read(SourceText source, DiagnosticBag diagnostics)
    {
        var defaults = new SiteSettings();
        if (!YamlReader.TryRead(source, diagnostics, out var root) || root is null) return defaults;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Error(root.At, Codes.WrongType, $"the settings are a mapping (title: …), but {root.Kind} is here.");
            return defaults;
        }

        var fields = new YamlFields(mapping, Table, diagnostics);
        return new SiteSettings
        {
            Title = Line(fields, "title") ?? defaults.Title,
            Description = Line(fields, "description") ?? defaults.Description,
            Author = Line(fields, "author"),
            Language = Language(fields, diagnostics) ?? defaults.Language,
            LanguageAt = fields.Node("language")?.At,
            BaseUrl = Base(fields, diagnostics),
            FeedAuthority = Authority(fields, diagnostics),
            FeedLength = fields.Count("feed_length") ?? defaults.FeedLength,
            FeedOpenDay = fields.Flag("feed_open_day") ?? defaults.FeedOpenDay,
            AuthorFeeds = fields.Count("author_feeds") ?? defaults.AuthorFeeds,
            FeedHub = fields.Link("feed_hub"),
            MailForm = fields.Link("mail_form"),
            MailField = Line(fields, "mail_field") ?? defaults.MailField,
            RecentDays = fields.Count("recent_days") ?? defaults.RecentDays,
            PageSize = fields.Count("page_size") ?? defaults.PageSize,
            HasReferenceFiles = fields.Flag("reference_files") ?? defaults.HasReferenceFiles,
            HasCrossLists = fields.Flag("cross_lists") ?? defaults.HasCrossLists,
        };
    }

    private static string? Line(YamlFields fields, string key) => fields.Text(key) is { } text ? CleanText.OwnLine(text) : null;

    private static string? Language(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Text("language") is not { } language) return null;
        var parts = language.Split('-');
        if (parts[0].Length is 2 or 3 && parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit))) return language;
        diagnostics.Error(fields.Node("language")?.At ?? fields.At, Codes.BadValue, $"'{language}' is no language tag; write one like en, de or pt-BR.");
        return null;
    }

    private static string? Base(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Text("base_url") is not { } text) return null;
        if (BaseUrl.TryParse(text, out var url)) return url;
        diagnostics.Error(fields.Node("base_url")?.At ?? fields.At, Codes.BadUrl, $"'{text}' is no base address; {BaseUrl.Allowed}.");
        return null;
    }

    // RFC 4151, section 2.1: a host name or a mail address; the date is optional here, and so is a path that tells sites of one host apart.
    private static string? Authority(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Text("feed_authority") is not { } text) return null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (owner, path) = slash < 0 ? (text, "") : (text[..slash], text[slash..].TrimEnd('/'));
        var (name, date) = owner.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? (owner[..comma], owner[(comma + 1)..]) : (owner, null);
        var isValid = text.Length <= 100 && name.Count(c => c == '@') <= 1 && !name.StartsWith('@') && name.Length > 0
            && (date is null || (date.Length == 4 && date.All(char.IsAsciiDigit)))
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '@' or '_')
            && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '~' or '%' or '/');
        if (isValid) return owner.ToLowerInvariant() + path;
        diagnostics.Error(fields.Node("feed_authority")?.At ?? fields.At, Codes.BadValue, $"'{text}' is no authority for feed ids; write a host name or mail address of yours, with or without a year in which it was yours, as example.org,2026.");
        return null;
    }
}
