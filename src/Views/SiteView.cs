using Site.Addresses;
using Site.Papers;

namespace Site.Views;

/// <summary>The site as templates see it on every page.</summary>
public sealed record SiteView(SiteContent Content, DayView? FirstDay, DayView? LastDay)
{
    private static readonly HashSet<string> RightToLeft = new(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase);

    internal static readonly Members Members = Members.Of<SiteView>("site",
        new("id", s => s.Id, "what tells it from other sites in a reader's browser, the same as long as its address is"),
        new("title", s => s.Settings.Title, "the site's title"),
        new("description", s => s.Settings.Description, "one sentence on the site"),
        new("author", s => s.Settings.Author, "who curates it; empty where nobody is named"),
        new("language", s => s.Settings.Language, "language of the texts, such as `en` or `pt-BR`"),
        new("direction", s => RightToLeft.Contains(s.Settings.Language.Split('-')[0]) ? "rtl" : "ltr", "`ltr` or `rtl`, as the language is written"),
        new("base_url", s => s.Settings.BaseUrl, "absolute address of the site, with a final slash; empty while that is not known"),
        new("feed", _ => Routes.PaperFeed, "paths of the feed of papers, a `feed`"),
        new("daily_feed", _ => Routes.DayFeed, "paths of the feed of days, a `feed`"),
        new("trending_feed", _ => Routes.TrendingFeed, "paths of the feed of what is read most, a `feed`"),
        new("corrections_feed", _ => Routes.CorrectionFeed, "paths of the feed of corrections, a `feed`"),
        new("opml", s => s.Settings.BaseUrl is null ? null : Routes.Opml.Value, "path of the list of all feeds (OPML); empty without a base URL"),
        new("mail_form", s => s.Settings.MailForm, "where a mail service takes new subscribers, a `link`; empty without one"),
        new("mail_field", s => s.Settings.MailField, "what that service calls the field for the mail address"),
        new("icon", s => s.Content.Icon?.Value, "path of the favicon in `input/static/`; empty without one"),
        new("generator", _ => "Paper Digest", "the name of this program"),
        new("papers", s => s.Content.Digest.Papers.Count, "number of papers"),
        new("days", s => s.Content.Digest.Days.Count(d => d.Date.IsExact), "number of days; months and years of which no day is known do not count"),
        new("topics", s => s.Content.Digest.Topics.Count, "number of topics"),
        new("authors", s => s.Content.Digest.Authors.Count, "number of authors who have a page"),
        new("pages", s => s.Content.OwnPages, "the curator's own pages in the order that their files ask for, list of `own page`s"),
        new("sources", s => s.Sources, "list of the `source`s that papers are fetched from; without items where none are"),
        new("first_day", s => s.FirstDay, "the oldest `day`; empty on a site without papers"),
        new("last_day", s => s.LastDay, "the newest `day`; empty on a site without papers"));

    /// <summary>Where papers are fetched from.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];

    public SiteSettings Settings => Content.Settings;

    private string Id { get; } = NameHash.Suffixes(Content.Settings.BaseUrl ?? $"{Content.Settings.FeedAuthority} {Content.Settings.Title}").First();
}
