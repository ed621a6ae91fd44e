using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Site.Text;

/// <summary>A date as exactly as it was given: a day, a month or a year. In order, a year comes before its January, and that before 1 January.</summary>
/// <param name="First">The day itself, or the first of the month or year.</param>
public readonly record struct PartialDate(DateOnly First, DatePrecision Precision = DatePrecision.Day) : IComparable<PartialDate>
{
    public int Year => First.Year;

    /// <summary>Null where only the year is known.</summary>
    public int? Month => Precision == DatePrecision.Year ? null : First.Month;

    /// <summary>The day of the month; null where only the month or the year is known.</summary>
    public int? Day => IsExact ? First.Day : null;

    public bool IsExact => Precision == DatePrecision.Day;

    /// <summary>The day; null where only the month or the year is known.</summary>
    public DateOnly? Exact => IsExact ? First : null;

    public static implicit operator PartialDate(DateOnly day) => FromDateOnly(day);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public static PartialDate FromDateOnly(DateOnly day) => new(day);

    public static PartialDate OfMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    public static PartialDate OfYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>A date in numbers, as CSL-JSON and Crossref write it, as exactly as they are such; null where the year is none.</summary>
    public static PartialDate? Of(int year, int? month, int? day)
    {
        if (year is < 1 or > 9999) return null;
        if (month is not int m || m is < 1 or > 12) return OfYear(year);
        return day is int d && d >= 1 && d <= DateTime.DaysInMonth(year, m) ? new DateOnly(year, m, d) : OfMonth(year, m);
    }

    /// <summary>Reads "2024-05-24", "2024-05" and "2024".</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        foreach (var (format, precision) in (ReadOnlySpan<(string, DatePrecision)>)[("yyyy-MM-dd", DatePrecision.Day), ("yyyy-MM", DatePrecision.Month), ("yyyy", DatePrecision.Year)])
        {
            if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) continue;
            date = new PartialDate(first, precision);
            return true;
        }

        return false;
    }

    /// <summary>For messages of the program: "12 March 2026", "March 2026", "2026".</summary>
    public string Title => Text("d MMMM yyyy", "MMMM yyyy");

    /// <summary>Whether the other is a day or month in this month or year.</summary>
    public bool Contains(PartialDate other) =>
        Precision < other.Precision && Year == other.Year && (Precision == DatePrecision.Year || First.Month == other.First.Month);

    public int CompareTo(PartialDate other)
    {
        var byDay = First.CompareTo(other.First);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <summary>As ISO 8601 has it: 2026-03-12, 2026-03, 2026.</summary>
    public override string ToString() => Text("yyyy-MM-dd", "yyyy-MM");

    /// <summary>The same with another separator: 2026/03/12, 2026/03, 2026.</summary>
    public string ToText(char separator) => ToString().Replace('-', separator);

    private string Text(string day, string month) =>
        First.ToString(Precision switch { DatePrecision.Day => day, DatePrecision.Month => month, _ => "yyyy" }, CultureInfo.InvariantCulture);
}
