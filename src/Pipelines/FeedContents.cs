using System.Buffers;
using System.Text;
using Site.Addresses;
using Site.Markdown;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>The HTML that feeds carry of papers and days. The theme renders each once, however many feeds have it.</summary>
/// <param name="isArchived">Whether archives hold them: templates see it as "archived".</param>
public sealed class FeedContents(Presentation presentation, string root, bool isArchived)
{
    private readonly Dictionary<Paper, SharedText> _papers = [];
    private readonly Dictionary<Day, SharedText> _days = [];

    // Each is written as soon as it is made.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _room;

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

    /// <summary>Good until this thread asks for the next.</summary>
    public ReadOnlyMemory<byte> Of(Paper paper) => _papers[paper].Take(paper, Render);

    /// <summary>Good until this thread asks for the next.</summary>
    public ReadOnlyMemory<byte> Of(Day day) => _days[day].Take(day, Render);

    private ReadOnlyMemory<byte> Render(Paper paper) => Render("feed/paper.html", ("paper", presentation.Catalog.Paper(paper)), paper.Page);

    private ReadOnlyMemory<byte> Render(Day day) => Render("feed/day.html", ("day", presentation.Catalog.Day(day.Date)), Routes.Day(day.Date));

    private ReadOnlyMemory<byte> Render(string template, (string Name, object? Value) value, SitePath page)
    {
        var room = _room ??= new ArrayBufferWriter<byte>(1 << 14);
        room.ResetWrittenCount();
        presentation.Renderer.RenderFragment(template, Root, [value, ("archived", isArchived)], room);
        return room.WrittenSpan.IndexOf("href=\"#"u8) < 0 ? room.WrittenMemory : WithWholeLinks(room.WrittenSpan, page);
    }

    // A footnote's link leads to a place on its own page, which a feed does not have.
    private byte[] WithWholeLinks(ReadOnlySpan<byte> html, SitePath page) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(html).Replace("href=\"#", $"href=\"{HtmlEscape.Of(Root + page)}#", StringComparison.Ordinal));
}
