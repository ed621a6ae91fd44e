using System.Globalization;
using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Text;

namespace Site.Reading;

/// <summary>Reads the day with which the name of a file begins.</summary>
public static partial class DayName
{
    /// <summary><c>2026-01-05.yml</c>, <c>2026-1-5.yml</c>, <c>20260105.yml</c> and <c>2026-01-05-evening.yml</c> are of 5 January 2026; another name is an error.</summary>
    public static DateOnly? Of(SourceText source, DiagnosticBag diagnostics)
    {
        if (TryFrom(source.FileName) is { } day) return day;
        var name = Path.GetFileNameWithoutExtension(source.FileName);
        diagnostics.Error(source.Whole, Codes.BadFileName, WrittenDate.Meanings(name.Replace('_', '-')) is [var one, var other]
            ? $"the name '{source.FileName}' is ambiguous: {PartialDate.FromDateOnly(one).Title} or {PartialDate.FromDateOnly(other).Title}; name it like {Iso.Date(one)}{Path.GetExtension(source.FileName)}."
            : $"the name '{source.FileName}' does not begin with a day; name it like 2026-01-05{Path.GetExtension(source.FileName)}.");
        return null;
    }

    public static DateOnly? TryFrom(string fileName)
    {
        var match = Separated().Match(fileName);
        if (!match.Success) match = Joined().Match(fileName);
        return match.Success && WrittenDate.TryDay(Number(match, "y"), Number(match, "m"), Number(match, "d"), out var day) ? day : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<sep>[-_.])(?<m>[0-9]{1,2})\k<sep>(?<d>[0-9]{1,2})(?![^-._ T])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Separated();

    // Of this century: other numbers of eight digits are no days.
    [GeneratedRegex(@"^(?<y>20[0-9][0-9])(?<m>[0-9][0-9])(?<d>[0-9][0-9])(?![^-._ T])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joined();
}
