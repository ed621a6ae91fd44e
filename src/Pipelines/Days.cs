using System.Globalization;
using Site.Addresses;
using Site.Execution;
using Site.Text;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes a page for every day, and the archive that lists them.</summary>
public sealed class Days : Pipeline
{
    private readonly Presentations _presentations;

    public Days(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<PageView>(Pages), new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        var catalog = context.Model<Presentation>(_presentations).Catalog;
        return [Archive(catalog), .. catalog.Days.Select((_, index) => Page(catalog.Days, index))];
    }

    private static PageView Archive(Catalog catalog) => new()
    {
        Kind = "days",
        Path = Routes.Days,
        Title = "Archive",
        Description = $"All {catalog.Days.Count.ToString(CultureInfo.InvariantCulture)} days of {catalog.Site.Settings.Title}.",
        Modified = catalog.Digest.LastDay,
        Values = [("years", YearView.Of(catalog.Days))],
    };

    private static PageView Page(IReadOnlyList<DayView> days, int index) => new()
    {
        Kind = "day",
        Path = Routes.Day(days[index].Day.Date),
        Title = $"Papers of {days[index].Title}",
        Description = Description(days[index]),
        Modified = days[index].Day.Date,
        Links = days[index].Note?.SiteLinks ?? [],
        Values =
        [
            ("day", days[index]),
            ("previous", index + 1 < days.Count ? days[index + 1] : null),
            ("next", index > 0 ? days[index - 1] : null),
        ],
    };

    private static string Description(DayView day) =>
        Excerpt.Words(string.Join("; ", day.Papers.Take(3).Select(p => p.Paper.Title)), 160);
}
