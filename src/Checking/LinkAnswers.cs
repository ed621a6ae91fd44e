using Site.Text;

namespace Site.Checking;

/// <summary>The answers of earlier checks, kept in a file: a line each, with day, state, address and text between tabs.</summary>
public sealed class LinkAnswers
{
    // A link that works is asked again after a month, any other after a day.
    private const int DaysOfWorking = 30;

    private readonly SortedDictionary<string, LinkAnswer> _answers = new(StringComparer.Ordinal);
    private readonly string? _path;

    /// <summary>Reads the file; what it cannot read it does without.</summary>
    /// <param name="path">Null where nothing is kept.</param>
    public LinkAnswers(string? path)
    {
        _path = path;
        if (path is null || !File.Exists(path)) return;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is [var day, var state, var address, var text] && Iso.TryDate(day, out var date) && Enum.TryParse<LinkState>(state, out var known))
                _answers[address] = new LinkAnswer(date, known, text);
        }
    }

    /// <summary>An answer that is not too old to go by.</summary>
    public LinkAnswer? Fresh(Uri address, DateOnly today) =>
        Of(address) is { } answer && answer.Day <= today && answer.Day.AddDays(answer.State == LinkState.Works ? DaysOfWorking : 1) > today ? answer : null;

    /// <summary>The last answer, however old.</summary>
    public LinkAnswer? Of(Uri address) => _answers.GetValueOrDefault(address.AbsoluteUri);

    public void Add(Uri address, LinkAnswer answer)
    {
        lock (_answers) _answers[address.AbsoluteUri] = answer with { Text = answer.Text.Replace('\t', ' ').ReplaceLineEndings(" ") };
    }

    /// <summary>Writes the file anew, whole or not at all.</summary>
    public void Keep()
    {
        if (_path is null) return;
        var folder = Path.GetDirectoryName(Path.GetFullPath(_path));
        if (folder is not null) Directory.CreateDirectory(folder);
        var temporary = $"{_path}.{Environment.ProcessId}";
        File.WriteAllLines(temporary, _answers.Select(a => $"{Iso.Date(a.Value.Day)}\t{a.Value.State}\t{a.Key}\t{a.Value.Text}"));
        File.Move(temporary, _path, overwrite: true);
    }
}
