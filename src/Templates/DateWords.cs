using System.Globalization;
using Site.Papers;
using Site.Text;
using Site.Views;
using Site.Words;

namespace Site.Templates;

/// <summary>Writes dates with the words of a language.</summary>
internal sealed class DateWords(WordList words)
{
    /// <summary>The words that dates are written with.</summary>
    public static IReadOnlyList<string> Needed { get; } =
    [
        .. Enumerable.Range(1, 12).SelectMany(m => (string[])[$"dates.months.{m}", $"dates.short_months.{m}"]),
        .. Enumerable.Range(1, 7).Select(d => $"dates.weekdays.{d}"),
        "dates.day", "dates.month", "dates.year", "dates.full", "dates.short_day", "dates.short_month", "dates.week",
    ];

    public string Write(DateText text) => Write(text.Date, text.Form);

    private string Write(PartialDate date, DateForm form) => (form, date.Precision) switch
    {
        (DateForm.Week, _) => Filled("dates.week", date.First, Periods.WeekYear(date.First)),
        (DateForm.Month, _) => Month(date.First),
        (DateForm.Weekday, _) => Weekday(date.First),
        (_, DatePrecision.Year) => Filled("dates.year", date.First, date.Year),
        (DateForm.Brief, DatePrecision.Month) => Filled("dates.short_month", date.First, date.Year),
        (DateForm.Brief, _) => Filled("dates.short_day", date.First, date.Year),
        (_, DatePrecision.Month) => Filled("dates.month", date.First, date.Year),
        (DateForm.Full, _) => Filled("dates.full", date.First, date.Year),
        _ => Filled("dates.day", date.First, date.Year),
    };

    private string Filled(string form, DateOnly date, int year) => WordFile.Placeholder().Replace(Text(form), place => place.Groups["path"].Value switch
    {
        "day" => Number(date.Day),
        "month" => Month(date),
        "short_month" => Text($"dates.short_months.{Number(date.Month)}"),
        "weekday" => Weekday(date),
        "week" => Number(Periods.WeekNumber(date)),
        "year" => Number(year),
        _ => place.Value,
    });

    private string Month(DateOnly date) => Text($"dates.months.{Number(date.Month)}");

    // Monday comes first.
    private string Weekday(DateOnly date) => Text($"dates.weekdays.{Number((((int)date.DayOfWeek + 6) % 7) + 1)}");

    private string Text(string key) => words.Find(key)?.Text ?? key;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
