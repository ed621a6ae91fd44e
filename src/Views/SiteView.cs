using Site.Addresses;
using Site.Papers;
using Site.Templates;

namespace Site.Views;

/// <summary>The site as templates see it on every page.</summary>
public sealed record SiteView(SiteContent Content, DayView? FirstDay, DayView? LastDay)
{
    private static readonly HashSet<string> RightToLeft = new(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase);

    internal static readonly Shape Shape = new Shape<SiteView>("site",
        ("title", s => s.Settings.Title),
        ("description", s => s.Settings.Description),
        ("author", s => s.Settings.Author),
        ("language", s => s.Settings.Language),
        ("direction", s => RightToLeft.Contains(s.Settings.Language.Split('-')[0]) ? "rtl" : "ltr"),
        ("base_url", s => s.Settings.BaseUrl),
        ("feed", _ => Routes.PaperFeed),
        ("daily_feed", _ => Routes.DayFeed),
        ("opml", s => s.Settings.BaseUrl is null ? null : Routes.Opml.Value),
        ("mail_form", s => s.Settings.MailForm),
        ("mail_field", s => s.Settings.MailField),
        ("icon", s => s.Content.Icon?.Value),
        ("generator", _ => "Paper Digest"),
        ("papers", s => s.Content.Digest.Papers.Count),
        ("days", s => s.Content.Digest.Days.Count),
        ("topics", s => s.Content.Digest.Topics.Count),
        ("authors", s => s.Content.Digest.Authors.Count),
        ("pages", s => s.Content.OwnPages),
        ("first_day", s => s.FirstDay),
        ("last_day", s => s.LastDay));

    public SiteSettings Settings => Content.Settings;
}
