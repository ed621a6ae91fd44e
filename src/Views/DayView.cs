using System.Globalization;
using Site.Addresses;
using Site.Markdown;
using Site.Papers;
using Site.Templates;
using Site.Text;

namespace Site.Views;

/// <summary>A day as templates see it.</summary>
/// <param name="Largest">How many papers the day with the most papers has.</param>
public sealed record DayView(Day Day, int Largest, IReadOnlyList<PaperView> Papers, MarkdownText? Note)
{
    internal static readonly Shape Shape = new Shape<DayView>("day",
        ("date", d => Iso.Date(d.Day.Date)),
        ("title", d => d.Title),
        ("short", d => Text(d, "d MMM")),
        ("weekday", d => Text(d, "dddd")),
        ("year", d => d.Day.Date.Year),
        ("month", d => d.Day.Date.Month),
        ("month_name", d => Text(d, "MMMM")),
        ("day", d => d.Day.Date.Day),
        ("path", d => d.Path),
        ("references", d => Routes.References(d.Day.Date).Value),
        ("in_week", d => PeriodLink.Week(d.Day.Date)),
        ("in_month", d => PeriodLink.Month(d.Day.Date)),
        ("count", d => d.Papers.Count),
        ("share", d => (double)d.Papers.Count / d.Largest),
        ("papers", d => d.Papers),
        ("note", d => d.Note));

    private string Path { get; } = Routes.Day(Day.Date).Value;

    public string Title => DateView.TitleOf(Day.Date);

    private static string Text(DayView view, string format) => view.Day.Date.ToString(format, CultureInfo.InvariantCulture);
}
