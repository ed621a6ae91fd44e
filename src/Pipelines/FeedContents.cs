using Site.Digest;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>The HTML that feeds carry of papers and days. The theme renders each once, however many feeds have it.</summary>
/// <param name="isArchived">Whether archives hold them: templates see it as "archived".</param>
public sealed class FeedContents(Presentation presentation, string root, bool isArchived)
{
    private readonly Dictionary<Paper, SharedText> _papers = [];
    private readonly Dictionary<Day, SharedText> _days = [];

    /// <summary>What leads from its feeds to the site's root: the base URL, or "../" as often as needed.</summary>
    public string Root { get; } = root;

    /// <summary>Announces that so many files will hold these papers.</summary>
    public void Expect(IEnumerable<Paper> papers, int files)
    {
        foreach (var paper in papers)
        {
            if (!_papers.TryGetValue(paper, out var text)) _papers.Add(paper, text = new SharedText());
            text.Expect(files);
        }
    }

    public void Expect(IEnumerable<Day> days, int files)
    {
        foreach (var day in days)
        {
            if (!_days.TryGetValue(day, out var text)) _days.Add(day, text = new SharedText());
            text.Expect(files);
        }
    }

    public ReadOnlyMemory<byte> Of(Paper paper) => _papers[paper].Take(paper, Render).Memory;

    public ReadOnlyMemory<byte> Of(Day day) => _days[day].Take(day, Render).Memory;

    private Markup Render(Paper paper) =>
        WithWholeLinks(presentation.Renderer.RenderFragment("feed/paper.html", Root, [("paper", presentation.Catalog.Paper(paper)), ("archived", isArchived)]), paper.Page);

    private Markup Render(Day day) =>
        WithWholeLinks(presentation.Renderer.RenderFragment("feed/day.html", Root, [("day", presentation.Catalog.Day(day.Date)), ("archived", isArchived)]), Routes.Day(day.Date));

    // A footnote's link leads to a place on its own page, which a feed does not have.
    private Markup WithWholeLinks(Markup html, SitePath page) =>
        html.Utf8.IndexOf("href=\"#"u8) >= 0
            ? new Markup(html.Html.Replace("href=\"#", $"href=\"{HtmlEscape.Of(Root + page)}#", StringComparison.Ordinal))
            : html;
}
