using System.Text;
using Site.Diagnostics;
using Site.Reading;

namespace Site.Formats;

/// <summary>One record of a RIS file: its type, and the values of each tag in file order.</summary>
internal sealed class RisRecord(Location at, string type)
{
    private readonly List<(string Tag, StringBuilder Value, Location At)> _values = [];

    public Location At => at;

    public string Type => type;

    public void Add(string tag, string value, Location at) => _values.Add((tag, new StringBuilder(value), at));

    /// <summary>A line without a tag belongs to the value before it.</summary>
    public void Continue(string line)
    {
        if (_values.Count > 0) _values[^1].Value.Append('\n').Append(line);
    }

    public IEnumerable<string> All(string tag) => Located(tag).Select(v => v.Value);

    public IEnumerable<Located<string>> Located(string tag) => _values.Where(v => v.Tag == tag && v.Value.Length > 0).Select(v => new Located<string>(v.Value.ToString(), v.At));

    /// <summary>The first of the tags that has a value, on one line.</summary>
    public string? Line(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
            if (All(tag).FirstOrDefault() is { } value && CleanText.Line(value) is { Length: > 0 } line) return line;
        return null;
    }
}
