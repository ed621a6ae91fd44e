using Site.Diagnostics;
using Site.Text;

namespace Site.Reading;

/// <summary>Reads the day with which the name of a file begins.</summary>
public static class DayName
{
    /// <summary><c>2026-01-05.yml</c> and <c>2026-01-05-evening.yml</c> are of 5 January 2026; another name is an error.</summary>
    public static DateOnly? Of(SourceText source, DiagnosticBag diagnostics)
    {
        if (TryFrom(source.FileName) is { } day) return day;
        diagnostics.Error(source.Whole, Codes.BadFileName,
            $"the name '{source.FileName}' does not begin with a day; name it like 2026-01-05{Path.GetExtension(source.FileName)}.");
        return null;
    }

    public static DateOnly? TryFrom(string fileName)
    {
        if (fileName.Length < 10 || (fileName.Length > 10 && fileName[10] is not ('.' or '-' or '_'))) return null;
        return Iso.TryDate(fileName.AsSpan(0, 10), out var day) ? day : null;
    }
}
