using System.Text.RegularExpressions;

namespace Site.Citations;

/// <summary>Pages of a volume: the first and the last of one range, or a text such as an article number or a list.</summary>
/// <param name="First">The first page, or the whole text where it is no range.</param>
public sealed partial record PageRange(string First, string? Last = null)
{
    /// <summary>Reads "1-9", "1--9" and "1–9".</summary>
    public static PageRange Of(string pages) =>
        Range().Match(pages) is { Success: true } range ? new PageRange(range.Groups[1].Value, range.Groups[2].Value) : new PageRange(pages);

    /// <summary>The pages with the sign that a format has between first and last.</summary>
    public string ToText(string sign) => Last is null ? First : First + sign + Last;

    [GeneratedRegex(@"^([\w.:]+)\s*(?:-{1,3}|[‐‑‒–—])\s*([\w.:]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
