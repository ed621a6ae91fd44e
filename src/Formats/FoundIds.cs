using System.Text.RegularExpressions;
using Site.Papers;

namespace Site.Formats;

/// <summary>Finds the ids of a paper in the fields where programs put them: addresses, DOIs, numbers, notes.</summary>
internal static partial class FoundIds
{
    /// <summary>The first arXiv id and the first other DOI. arXiv's own DOI (10.48550/arXiv.…) counts as the id.</summary>
    public static (ArxivId? Arxiv, Doi? Doi) In(params IEnumerable<string?> texts)
    {
        ArxivId? arxiv = null;
        Doi? doi = null;
        foreach (var text in texts)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            arxiv ??= ArxivIn(text);
            doi ??= DoiIn(text);
        }

        return (arxiv, doi);
    }

    private static ArxivId? ArxivIn(string text)
    {
        if (ArxivId.TryParse(text, out var id)) return id;
        return Named().Match(text) is { Success: true } match && ArxivId.TryParse(match.Groups[1].Value, out id) ? id : null;
    }

    // Several may stand in one text: the first is taken.
    private static Doi? DoiIn(string text)
    {
        foreach (var word in text.Split([' ', ',', ';', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            if (Doi.TryParse(word, out var doi) && !doi.Value.Value.StartsWith("10.48550/", StringComparison.Ordinal)) return doi;
        return null;
    }

    [GeneratedRegex(@"arxiv(?:\.org)?[:./\s]{1,2}(?:(?:abs|pdf|html)/|id:)?\s?((?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?)(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
