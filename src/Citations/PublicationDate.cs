using System.Globalization;
using System.Text.RegularExpressions;
using Site.Papers;

namespace Site.Citations;

/// <summary>When a paper was published, as exactly as is known: a day, a month, or a year.</summary>
public readonly partial record struct PublicationDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The day of the first version; failing that the month that an arXiv id states. Null where nothing tells: the digest's own day is no publication date.</summary>
    public static PublicationDate? Of(Paper paper)
    {
        if (paper.Published is { } day) return new PublicationDate(day.Year, day.Month, day.Day);
        return OfId(paper);
    }

    /// <summary>The month that the arXiv id states, if there is one.</summary>
    public static PublicationDate? OfId(Paper paper)
    {
        if (paper.Arxiv is not { } arxiv) return null;
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
