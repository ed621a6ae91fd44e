using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;
using Site.Writing;

namespace Site.Fetching;

/// <summary>
/// Notes in <c>published.yml</c> when days first came, papers that came to a day later, and when a day was complete. The lines that a
/// curator wrote stay as they are. Safe to use from many threads.
/// </summary>
public sealed class PublishedBook
{
    private readonly string _path;
    private readonly OutputFiles? _files;
    private readonly Lock _lock = new();
    private readonly Dictionary<DateOnly, HashSet<string>> _came = [];
    private readonly HashSet<DateOnly> _days;
    private readonly HashSet<DateOnly> _closed;
    private readonly HashSet<string> _names;
    private string _text;

    /// <param name="input">The input folder.</param>
    /// <param name="files">How it is written; null writes nothing.</param>
    public PublishedBook(InputFolder input, string path, OutputFiles? files, DiagnosticBag diagnostics)
    {
        (_path, _files) = (Path.Combine(path, PublishedFile.Name), files);
        var source = input.Find(PublishedFile.Name) is { } file ? InputFolder.ReadText(file, diagnostics) : null;
        var known = source is null ? FirstPublications.Unknown : PublishedFile.Read(source, diagnostics);
        _text = source?.Text ?? "# When days first appeared on the site, and papers that came to a day later. Written by fetch.\n";
        (_days, _closed) = ([.. known.Days.Keys], [.. known.Closed.Keys]);
        _names = [.. _text.Split('\n').Select(l => l.Split(": ")[0].Trim())];
    }

    /// <summary>Papers come to a day.</summary>
    /// <param name="there">The keys of those that the day has already, in files of any source.</param>
    /// <param name="keys">The keys of those that come.</param>
    public void Came(DateOnly day, IReadOnlySet<string> there, IEnumerable<string> keys, DateTimeOffset now)
    {
        if (day.AddDays(PublishedFile.LongestDelay) < DateOnly.FromDateTime(now.UtcDateTime)) return;
        lock (_lock)
        {
            if (!_came.TryGetValue(day, out var before)) _came[day] = before = [.. there];
            string[] fresh = [.. keys.Where(before.Add)];
            if (fresh.Length == 0) return;
            if (_days.Add(day)) Add([Iso.Date(day)], now);
            else if (before.Count > fresh.Length) Add([.. fresh.Where(k => ArxivId.TryParse(k, out _) || Doi.TryParse(k, out _))], now);
        }
    }

    /// <summary>A day is complete: nothing is waited for any more.</summary>
    public void Close(DateOnly day, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (!_days.Contains(day) || !_closed.Add(day)) return;
            var lines = _text.Split('\n');
            var line = Array.FindIndex(lines, l => l.StartsWith(Iso.Date(day) + ":", StringComparison.Ordinal));
            if (line < 0) return;
            lines[line] = $"{lines[line].TrimEnd()}, closed {PublishedFile.Written(now.UtcDateTime)}";
            Write(string.Join('\n', lines));
        }
    }

    private void Add(IReadOnlyList<string> names, DateTimeOffset now)
    {
        // A run that was ended early may have noted them.
        string[] added = [.. names.Where(_names.Add)];
        if (added.Length > 0) Write((_text.Length == 0 || _text.EndsWith('\n') ? _text : _text + "\n") + string.Concat(added.Select(n => $"{n}: {PublishedFile.Written(now.UtcDateTime)}\n")));
    }

    private void Write(string text)
    {
        _text = text;
        _files?.Write(_path, text);
    }
}
