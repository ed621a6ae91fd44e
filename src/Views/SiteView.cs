using Site.Addresses;
using Site.Papers;

namespace Site.Views;

/// <summary>The site as templates see it on every page.</summary>
public sealed record SiteView(SiteContent Content, DayView? FirstDay, DayView? LastDay)
{
    private static readonly HashSet<string> RightToLeft = new(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase);

    internal static readonly Members Members = Members.Of<SiteView>("site",
        new("title", s => s.Settings.Title),
        new("description", s => s.Settings.Description),
        new("author", s => s.Settings.Author),
        new("language", s => s.Settings.Language),
        new("direction", s => RightToLeft.Contains(s.Settings.Language.Split('-')[0]) ? "rtl" : "ltr"),
        new("base_url", s => s.Settings.BaseUrl),
        new("feed", _ => Routes.PaperFeed),
        new("daily_feed", _ => Routes.DayFeed),
        new("opml", s => s.Settings.BaseUrl is null ? null : Routes.Opml.Value),
        new("mail_form", s => s.Settings.MailForm),
        new("mail_field", s => s.Settings.MailField),
        new("icon", s => s.Content.Icon?.Value),
        new("generator", _ => "Paper Digest"),
        new("papers", s => s.Content.Digest.Papers.Count),
        new("days", s => s.Content.Digest.Days.Count),
        new("topics", s => s.Content.Digest.Topics.Count),
        new("authors", s => s.Content.Digest.Authors.Count),
        new("pages", s => s.Content.OwnPages),
        new("first_day", s => s.FirstDay),
        new("last_day", s => s.LastDay));

    public SiteSettings Settings => Content.Settings;
}
