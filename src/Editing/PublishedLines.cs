using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Editing;

/// <summary>Adds to <c>published.yml</c> what it does not record yet: days and papers, the time, and the papers' citation keys.</summary>
public static class PublishedLines
{
    private const string Heading =
        "# When days and papers first appeared on the site, in universal time, and how papers are cited.\n# Written by 'record', before the site is published; keep it, and nothing of that ever changes.\n";

    /// <summary>The text of the file. What it says already stays.</summary>
    /// <param name="text">The text of the file; null where there is none.</param>
    /// <param name="known">What it says.</param>
    /// <param name="now">When what is new is published, in universal time. What no line tells of is new, but for what is older than a month, and for all where no paper is recorded yet: that is taken to have come day by day.</param>
    public static string With(string? text, FirstPublications known, PaperDigest digest, Func<Paper, string> cite, DateTime now)
    {
        var newest = known.Citations.Count == 0 ? DateOnly.MaxValue : DateOnly.FromDateTime(now).AddDays(-PublishedFile.LongestDelay);
        var lines = new List<string>();
        foreach (var day in digest.Days.Reverse())
        {
            if (day.Date.Exact is { } date && !known.Days.ContainsKey(date)) lines.Add($"{Iso.Date(date)}: {PublishedFile.Written(date < newest ? Earlier(day.Published, now) : now)}");
        }

        foreach (var paper in digest.Papers.Where(p => !known.Citations.ContainsKey(p.FeedKey)).OrderBy(p => p.Entered).ThenBy(p => p.FeedKey, StringComparer.Ordinal))
        {
            var entered = known.Papers.TryGetValue(paper.FeedKey, out var time) ? time : paper.LastDay < newest ? Earlier(paper.Entered, now) : now;
            lines.Add($"{Name(paper)}: {PublishedFile.Written(entered)}, cited {cite(paper)}");
        }

        if (lines.Count == 0) return text ?? Heading;
        // A paper may have a line with its time alone.
        var named = lines.Select(Start).ToHashSet(StringComparer.Ordinal);
        var kept = (text ?? Heading).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Where(l => Start(l).Length == 0 || !named.Contains(Start(l)));
        return string.Join('\n', [.. kept, .. lines]) + "\n";
    }

    private static string Start(string line) => line[..Math.Max(0, line.IndexOf(": ", StringComparison.Ordinal))];

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static string Name(Paper paper)
    {
        var name = paper.FeedKey.StartsWith("arxiv/", StringComparison.Ordinal) ? paper.FeedKey["arxiv/".Length..]
            : paper.FeedKey.StartsWith("doi/", StringComparison.Ordinal) ? Uri.UnescapeDataString(paper.FeedKey["doi/".Length..])
            : paper.FeedKey;
        return char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or '~' or '(' or ')') ? name : $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
