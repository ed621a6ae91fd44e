using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Site.Text;

namespace Site.Papers;

/// <summary>When a paper was published, as exactly as is known: a day, a month, or a year.</summary>
public readonly partial record struct PublicationDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The day of the first version; failing that the month that an arXiv id states, or when it was issued. Null where nothing tells: the digest's own day is no publication date.</summary>
    public static PublicationDate? Of(Paper paper)
    {
        if (paper.Published is { } day) return Of(day);
        return OfId(paper) ?? paper.Issued;
    }

    /// <summary>The month that the arXiv id states, if there is one.</summary>
    public static PublicationDate? OfId(Paper paper) => paper.Arxiv is { } arxiv ? Of(arxiv) : null;

    public static PublicationDate Of(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => Of(date.First),
        DatePrecision.Month => new PublicationDate(date.Year, date.First.Month),
        _ => new PublicationDate(date.Year),
    };

    /// <summary>As a date of the digest's days.</summary>
    public PartialDate ToPartialDate() => (Month, Day) switch
    {
        ({ } month, { } day) => new DateOnly(Year, month, day),
        ({ } month, null) => PartialDate.OfMonth(Year, month),
        _ => PartialDate.OfYear(Year),
    };

    public static PublicationDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads "2024-05-24", "2024-05" and "2024".</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PublicationDate? date)
    {
        date = null;
        foreach (var (format, parts) in (ReadOnlySpan<(string, int)>)[("yyyy-MM-dd", 3), ("yyyy-MM", 2), ("yyyy", 1)])
        {
            if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
            date = new PublicationDate(day.Year, parts > 1 ? day.Month : null, parts > 2 ? day.Day : null);
            return true;
        }

        return false;
    }

    /// <summary>A date in numbers, as CSL-JSON and Crossref write it; null where they are none.</summary>
    public static PublicationDate? Of(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999) return null;
        if (month is not int m || m is < 1 or > 12) return new PublicationDate(year);
        return day is int d && d >= 1 && d <= DateTime.DaysInMonth(year, m) ? new PublicationDate(year, m, d) : new PublicationDate(year, m);
    }

    private static PublicationDate? Of(ArxivId arxiv)
    {
        var digits = arxiv.Value.AsSpan(arxiv.Value.IndexOf('/') + 1);
        var year = int.Parse(digits[..2], CultureInfo.InvariantCulture);
        var month = int.Parse(digits[2..4], CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 ? new PublicationDate(year + (year >= 91 ? 1900 : 2000), month) : null;
    }

    /// <summary>The year that a venue names ("ICML 2023"), if it can be that of a paper first published at <paramref name="first"/>; else that date.</summary>
    public static PublicationDate? In(string venue, PublicationDate? first)
    {
        foreach (var match in FourDigits().EnumerateMatches(venue))
        {
            var year = int.Parse(venue.AsSpan(match.Index, match.Length), CultureInfo.InvariantCulture);
            if (first is null || (year > first.Value.Year && year <= first.Value.Year + 6)) return new PublicationDate(year);
        }

        return first;
    }

    /// <summary>"2024-05-24", "2024-05" or "2024" (ISO 8601), or with another separator.</summary>
    public string ToText(char separator) =>
        Year.ToString("0000", CultureInfo.InvariantCulture) + Part(separator, Month) + Part(separator, Day);

    public override string ToString() => ToText('-');

    private static string Part(char separator, int? number) =>
        number is { } n ? separator + n.ToString("00", CultureInfo.InvariantCulture) : "";

    [GeneratedRegex(@"\b(19|20)[0-9][0-9]\b", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();
}
