using System.Globalization;
using Site.Addresses;
using Site.Markdown;
using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>A day as templates see it.</summary>
/// <param name="Largest">How many papers the day with the most papers has.</param>
public sealed record DayView(Day Day, int Largest, IReadOnlyList<PaperView> Papers, MarkdownText? Note)
{
    /// <summary>What is known of it by source.</summary>
    public IReadOnlyList<StatusView> Statuses { get; init; } = [];

    internal static readonly Members Members = Members.Of<DayView>("day",
        new("date", d => Iso.Date(d.Day.Date), "as in `2026-03-12`"),
        new("title", d => d.Title, "as in \"12 March 2026\""),
        new("short", d => Text(d, "d MMM"), "as in \"12 Mar\""),
        new("weekday", d => Text(d, "dddd"), "as in \"Thursday\""),
        new("year", d => d.Day.Date.Year, "number"),
        new("month", d => d.Day.Date.Month, "number, 1 to 12"),
        new("month_name", d => Text(d, "MMMM"), "as in \"March\""),
        new("day", d => d.Day.Date.Day, "number, the day of the month"),
        new("path", d => d.Path, "path of its page"),
        new("references", d => Routes.References(d.Day.Date).Value, "path of the references of its papers, a BibTeX file"),
        new("in_week", d => PeriodLink.Week(d.Day.Date), "its week, a `period link`"),
        new("in_month", d => PeriodLink.Month(d.Day.Date), "its month, a `period link`"),
        new("count", d => d.Papers.Count, "number of its papers"),
        new("share", d => (double)d.Papers.Count / d.Largest, "number from 0 to 1: its papers as a share of the fullest day's"),
        new("papers", d => d.Papers, "list of its `paper`s, in the day's order"),
        new("statuses", d => d.Statuses, "list of the `status` of the day by source; without items where nothing was fetched"),
        new("note", d => d.Note, "the curator's words on the day, markup; empty for most"));

    private string Path { get; } = Routes.Day(Day.Date).Value;

    public string Title => DateView.TitleOf(Day.Date);

    private static string Text(DayView view, string format) => view.Day.Date.ToString(format, CultureInfo.InvariantCulture);
}
