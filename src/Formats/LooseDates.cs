using System.Globalization;
using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Diagnostics;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// Reads the dates in files of other programs, as exactly as they are given: "2026-01-05", "5 January 2026", "Jan 2026", "2026/1", "c2019".
/// What is none is warned of with its value and place, and counts for the year in it; what may be two days is an error.
/// </summary>
internal static partial class LooseDates
{
    // What stands where there is no date.
    private static readonly string[] Nothing = ["n.d.", "n. d.", "nd", "nan", "nat", "none", "null", "n/a", "-", "0", "in press", "forthcoming"];

    public static PartialDate? Read(string? text, Location at, DiagnosticBag diagnostics)
    {
        if (JsonItems.Line(text) is not { } written || Nothing.Contains(written.ToLowerInvariant())) return null;
        if (JsonItems.Date(written) is { } date) return date;
        if (WrittenDate.TryDay(written, out var day)) return day;
        if (Month(written) is { } month) return month;
        if (WrittenDate.Ambiguity(written) is { } ambiguity)
        {
            diagnostics.Error(at, Codes.BadDate, $"'{written}' is {ambiguity}.");
            return null;
        }

        PartialDate? year = Year().Match(written) is { Success: true } match ? PartialDate.OfYear(int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)) : null;
        // "c2019", "2019a", "[2019]", "2019.0".
        if (year is null || written.Length > "[2019]".Length)
            diagnostics.WarnOncePerFile(at, Codes.BadDate, $"'{Shortened(written)}' is no date{(year is { } known ? $", only its year, {known}, counts" : "")}; write it as 2026-01-05, 2026-01 or 2026.");
        return year;
    }

    // "January 2026", "2026 Jan.", "2026/1", "1/2026".
    private static PartialDate? Month(string text)
    {
        if (text.Split([' ', '.', ',', '/', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries) is not [var one, var other]) return null;
        if (one.Length != 4) (one, other) = (other, one);
        if (one.Length != 4 || !int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        var month = MonthNames.Number(other) ?? (int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return WrittenDate.TryDay(year, month, 1, out _) ? PartialDate.OfMonth(year, month) : null;
    }

    private static string Shortened(string text) => text.Length > 60 ? text[..60] + "…" : text;

    [GeneratedRegex(@"(?<![0-9])(?:1[4-9]|20|21)[0-9][0-9](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
