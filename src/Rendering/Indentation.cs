using System.Text;
using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Site.Rendering;

/// <summary>
/// Takes the indentation out of a template's text, once, where it is parsed: it is for those who write templates, and would
/// make up a tenth of every page. Where white space shows, or is not HTML, it stays.
/// </summary>
internal sealed partial class Indentation
{
    private string? _verbatim;

    private Indentation()
    {
    }

    public static void Remove(ScriptPage page) => new Indentation().RemoveFrom(page);

    private void RemoveFrom(ScriptNode node)
    {
        if (node is ScriptRawStatement raw) raw.Text = new ScriptStringSlice(Without(raw.Text.ToString(), StartsLine(raw.Text)));
        foreach (var child in node.Children)
            if (child is not null) RemoveFrom(child);
    }

    // After code that took the line break before it along.
    private static bool StartsLine(ScriptStringSlice text) => text is { Index: > 0, FullText: { } all } && all[text.Index - 1] == '\n';

    private string Without(string text, bool startsLine)
    {
        if (startsLine && _verbatim is null) text = text.TrimStart(' ', '\t');
        var result = new StringBuilder(text.Length);
        var start = 0;
        foreach (Match tag in VerbatimTag().Matches(text))
        {
            var name = tag.Groups["name"].Value;
            var isEnd = tag.Groups["end"].Length > 0;
            if (_verbatim is null ? isEnd : !isEnd || !name.Equals(_verbatim, StringComparison.OrdinalIgnoreCase)) continue;
            Append(result, text[start..tag.Index]);
            start = tag.Index;
            _verbatim = isEnd ? null : name;
        }

        Append(result, text[start..]);
        return result.ToString();
    }

    private void Append(StringBuilder result, string text) =>
        result.Append(_verbatim is null ? LineStart().Replace(text, "\n") : text);

    [GeneratedRegex(@"<(?<end>/?)(?<name>pre|textarea|script|style)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex VerbatimTag();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();
}
