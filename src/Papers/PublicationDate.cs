using System.Globalization;
using System.Text.RegularExpressions;
using Site.Text;

namespace Site.Papers;

/// <summary>Finds when a paper was published, as exactly as is known.</summary>
public static partial class PublicationDate
{
    /// <summary>
    /// The day of the first version; failing that the month that an arXiv id states, or when it was issued. A day after that month is
    /// one of a later version, which some services give. Null where nothing tells: the digest's own day is no publication date.
    /// </summary>
    public static PartialDate? Of(Paper paper)
    {
        var month = OfId(paper);
        if (paper.Published is not { } day || (month is { } of && (day.Year, day.Month).CompareTo((of.Year, of.First.Month)) > 0)) return month ?? paper.Issued;
        return day;
    }

    /// <summary>The month that the arXiv id states, if there is one.</summary>
    public static PartialDate? OfId(Paper paper) => paper.Arxiv?.Month;

    /// <summary>The year that a venue names ("ICML 2023"), if it can be that of a paper first published at <paramref name="first"/>; else that date.</summary>
    public static PartialDate? In(string venue, PartialDate? first)
    {
        foreach (var match in FourDigits().EnumerateMatches(venue))
        {
            var year = int.Parse(venue.AsSpan(match.Index, match.Length), CultureInfo.InvariantCulture);
            if (first is null || (year > first.Value.Year && year <= first.Value.Year + 6)) return PartialDate.OfYear(year);
        }

        return first;
    }

    [GeneratedRegex(@"\b(19|20)[0-9][0-9]\b", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();
}
