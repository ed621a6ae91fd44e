using Site.Diagnostics;
using Site.Yaml;

namespace Site.Reading;

/// <summary>A Markdown file in two parts: YAML between lines of "---", and the text below.</summary>
public sealed record FrontMatter(YamlMapping? Fields, string Body, int BodyLine)
{
    /// <summary>Whether there is front matter that could not be read, as the diagnostics say.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Splits a file. One without a first line "---" is all text.</summary>
    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var lineEnd = NextLine(text, 0);
        if (text[..lineEnd].TrimEnd() != "---") return new FrontMatter(null, text, 1);

        var line = 2;
        for (var start = lineEnd; start < text.Length; line++)
        {
            var next = NextLine(text, start);
            if (text[start..next].TrimEnd() is "---" or "...") return Split(source, lineEnd..start, text[next..], line + 1, diagnostics);
            start = next;
        }

        diagnostics.Error(source.At(0), Codes.Syntax, "the front matter that begins here has no end; close it with a line '---'.");
        return new FrontMatter(null, "", line) { IsBroken = true };
    }

    private static FrontMatter Split(SourceText source, Range yaml, string body, int bodyLine, DiagnosticBag diagnostics)
    {
        var isRead = YamlReader.TryRead(source, yaml, 2, diagnostics, out var root);
        if (root is not (null or YamlMapping))
            diagnostics.Error(root.At, Codes.WrongType, $"front matter is a mapping (title: …), but {root.Kind} is here.");
        return new FrontMatter(root as YamlMapping, body, bodyLine) { IsBroken = !isRead || root is not (null or YamlMapping) };
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
