using Site.Addresses;
using Site.Markdown;
using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>A day as templates see it; or a month or year of which no day is known.</summary>
/// <param name="Largest">How many papers the day with the most papers has.</param>
public sealed record DayView(Day Day, int Largest, IReadOnlyList<PaperView> Papers, MarkdownText? Note)
{
    /// <summary>What is known of it by source.</summary>
    public IReadOnlyList<StatusView> Statuses { get; init; } = [];

    internal static readonly Members Members = Members.Of<DayView>("day",
        new("date", d => d.Day.Date.ToString(), "as in `2026-03-12`; `2026-03` or `2026` where no more is known"),
        new("precision", d => Precision(d), "`day`; `month` or `year` where nobody gave a day"),
        new("title", d => new DateText(d.Day.Date), "as in \"12 March 2026\", \"March 2026\" or \"2026\""),
        new("full", d => new DateText(d.Day.Date, DateForm.Full), "as in \"Thursday, 12 March 2026\", \"March 2026\" or \"2026\""),
        new("short", d => new DateText(d.Day.Date, DateForm.Brief), "as in \"12 Mar\", \"Mar 2026\" or \"2026\""),
        new("weekday", d => d.Day.Date.IsExact ? new DateText(d.Day.Date, DateForm.Weekday) : null, "as in \"Thursday\"; empty where no day is known"),
        new("year", d => d.Day.Date.Year, "number"),
        new("month", d => HasMonth(d) ? d.Day.Date.First.Month : null, "number, 1 to 12; empty where no month is known"),
        new("month_name", d => HasMonth(d) ? new DateText(d.Day.Date, DateForm.Month) : null, "as in \"March\"; empty where no month is known"),
        new("day", d => d.Day.Date.Exact?.Day, "number, the day of the month; empty where no day is known"),
        new("path", d => d.Path, "path of its page"),
        new("references", d => Routes.References(d.Day.Date).Value, "path of the references of its papers, a BibTeX file"),
        new("in_week", d => d.Day.Date.Exact is { } day ? PeriodLink.Week(day) : null, "its week, a `period link`; empty where no day is known"),
        new("in_month", d => HasMonth(d) ? PeriodLink.Month(d.Day.Date.First) : null, "its month, a `period link`; empty where no month is known"),
        new("count", d => d.Papers.Count, "number of its papers"),
        new("share", d => (double)d.Papers.Count / d.Largest, "number from 0 to 1: its papers as a share of the fullest day's"),
        new("papers", d => d.Papers, "list of its `paper`s, in the day's order"),
        new("statuses", d => d.Statuses, "list of the `status` of the day by source; without items where nothing was fetched"),
        new("name", d => d.Day.Title, "what the curator calls the day; empty for most"),
        new("note", d => d.Note, "the curator's words on the day, markup; empty for most"));

    private string Path { get; } = Routes.Day(Day.Date).Value;

    private static bool HasMonth(DayView view) => view.Day.Date.Precision != DatePrecision.Year;

    private static string Precision(DayView view) => view.Day.Date.Precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        _ => "year",
    };
}
