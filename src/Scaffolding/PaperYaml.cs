using System.Text;
using Site.Papers;
using Site.Text;

namespace Site.Scaffolding;

/// <summary>Writes a paper as an item of the list of a day in YAML.</summary>
public static class PaperYaml
{
    /// <summary>Lines without indentation, each with its end; the first begins with a hyphen.</summary>
    public static string Of(PaperEntry paper)
    {
        var yaml = new StringBuilder();
        Add("title", YamlText.Quoted(paper.Title ?? ""));
        if (paper.Abstract is { } text) Add("abstract", Block(text));
        if (paper.Arxiv is { } arxiv) Add("arxiv", YamlText.Quoted(arxiv.Value));
        if (paper.Doi is { } doi) Add("doi", YamlText.Quoted(doi.Value));
        if (paper.Authors.Count > 0) Add("authors", $"[{string.Join(", ", paper.Authors.Select(a => YamlText.Quoted(a.Name)))}]");
        if (paper.Published is { } published) Add("published", Iso.Date(published));
        if (paper.Arxiv is null && paper.Url is { } url) Add("url", YamlText.Quoted(url.Url));
        if (paper.Code is { } code) Add("code", YamlText.Quoted(code.Url));
        return yaml.ToString();

        void Add(string key, string value) => yaml.Append(yaml.Length == 0 ? "- " : "  ").Append(key).Append(": ").Append(value).Append('\n');
    }

    // As it is, where a block can hold it (YAML 1.2, section 8.1.2).
    private static string Block(string text)
    {
        var lines = text.Trim().Split('\n');
        if (lines.Any(l => l.Any(char.IsControl)) || lines[0] is [' ', ..]) return YamlText.Quoted(text);
        return "|-\n" + string.Join('\n', lines.Select(l => l.Length == 0 ? "" : "    " + l.TrimEnd()));
    }
}
