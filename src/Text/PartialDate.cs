using System.Globalization;

namespace Site.Text;

/// <summary>A date as exactly as it was given: a day, a month or a year. In order, a year comes before its January, and that before 1 January.</summary>
/// <param name="First">The day itself, or the first of the month or year.</param>
public readonly record struct PartialDate(DateOnly First, DatePrecision Precision = DatePrecision.Day) : IComparable<PartialDate>
{
    public int Year => First.Year;

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

    /// <summary>For people: "12 March 2026", "March 2026", "2026".</summary>
    public string Title => Text("d MMMM yyyy", "MMMM yyyy");

    /// <summary>For people where there is little room: "12 Mar", "Mar 2026", "2026".</summary>
    public string Brief => Text("d MMM", "MMM yyyy");

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

    private string Text(string day, string month) =>
        First.ToString(Precision switch { DatePrecision.Day => day, DatePrecision.Month => month, _ => "yyyy" }, CultureInfo.InvariantCulture);
}
