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
    internal static readonly Members Members = Members.Of<DayView>("day",
        new("date", d => Iso.Date(d.Day.Date)),
        new("title", d => d.Title),
        new("short", d => Text(d, "d MMM")),
        new("weekday", d => Text(d, "dddd")),
        new("year", d => d.Day.Date.Year),
        new("month", d => d.Day.Date.Month),
        new("month_name", d => Text(d, "MMMM")),
        new("day", d => d.Day.Date.Day),
        new("path", d => d.Path),
        new("references", d => Routes.References(d.Day.Date).Value),
        new("in_week", d => PeriodLink.Week(d.Day.Date)),
        new("in_month", d => PeriodLink.Month(d.Day.Date)),
        new("count", d => d.Papers.Count),
        new("share", d => (double)d.Papers.Count / d.Largest),
        new("papers", d => d.Papers),
        new("note", d => d.Note));

    private string Path { get; } = Routes.Day(Day.Date).Value;

    public string Title => DateView.TitleOf(Day.Date);

    private static string Text(DayView view, string format) => view.Day.Date.ToString(format, CultureInfo.InvariantCulture);
}
