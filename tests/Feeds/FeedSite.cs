using System.Text.Json;
using System.Xml.Linq;
using Site.Building;
using Site.Diagnostics;
using Site.Pipelines;

namespace Site.Tests.Feeds;

/// <summary>A small site in a temporary folder, built with the theme of the repository.</summary>
public sealed class FeedSite : IDisposable
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    public static readonly XNamespace Creator = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    private const string TwoTopics = "- name: Agents\n  phrases: [agent]\n- name: Vision\n  phrases: [image]\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("feeds-").FullName;

    public FeedSite(string settings = "title: Daily Papers", string topics = TwoTopics)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "input", "digest"));
        Directory.CreateDirectory(Path.Combine(_folder, "input", "pages"));
        Directory.CreateDirectory(Path.Combine(_folder, "input", "static"));
        Settings(settings);
        File.WriteAllText(Path.Combine(_folder, "input", "tags.yml"), topics);
        File.WriteAllText(Path.Combine(_folder, "input", "pages", "about.md"), "# About\n\nWords.\n");
        File.WriteAllText(Path.Combine(_folder, "input", "static", "favicon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    /// <summary>The folder of the theme that it is built with.</summary>
    public string Theme { get; init; } = Path.Combine(Tests.Repository.Root, "theme");

    public string Input => Path.Combine(_folder, "input");

    public void Settings(string settings) => File.WriteAllText(Path.Combine(_folder, "input", "site.yml"), settings + "\n");

    public FeedSite Topics(string topics)
    {
        File.WriteAllText(Path.Combine(_folder, "input", "tags.yml"), topics);
        return this;
    }

    /// <summary>A day as YAML; <paramref name="papers"/> are the lines below "papers:".</summary>
    public FeedSite Day(string date, string papers)
    {
        File.WriteAllText(Path.Combine(_folder, "input", "digest", date + ".yml"), $"date: {date}\npapers:\n{papers}\n");
        return this;
    }

    /// <summary>A day of papers "Paper date-1 on agents", "Paper date-2 on agents" and so on.</summary>
    public FeedSite Day(string date, int papers) =>
        Day(date, string.Join('\n', Enumerable.Range(1, papers).Select(i => $"- title: Paper {date}-{i} on agents\n  abstract: The text of {date}-{i}.")));

    public FeedSite Days(IEnumerable<(string Date, int Papers)> days)
    {
        foreach (var (date, papers) in days) Day(date, papers);
        return this;
    }

    /// <summary>More papers of a day, below those that it has.</summary>
    public FeedSite Again(string date, string papers)
    {
        File.AppendAllText(Path.Combine(_folder, "input", "digest", date + ".yml"), papers + "\n");
        return this;
    }

    /// <summary>A file about one paper.</summary>
    public FeedSite Paper(string name, string frontMatter)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "input", "papers"));
        File.WriteAllText(Path.Combine(_folder, "input", "papers", name), $"---\n{frontMatter}\n---\n");
        return this;
    }

    /// <summary>When days and papers were first published, a line each.</summary>
    public FeedSite Published(params string[] lines)
    {
        File.WriteAllText(Path.Combine(_folder, "input", "published.yml"), string.Join('\n', lines) + "\n");
        return this;
    }

    /// <summary>All real days.</summary>
    public FeedSite RealDays()
    {
        foreach (var file in Directory.EnumerateFiles(Samples.Path("hf-daily-papers"), "*.json"))
            File.Copy(file, Path.Combine(_folder, "input", "digest", Path.GetFileName(file)));
        return this;
    }

    public FeedSite Build(string? baseUrl = "https://example.org/digest/")
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions
        {
            Input = Path.Combine(_folder, "input"),
            Theme = Theme,
            Output = Path.Combine(_folder, "output"),
            BaseUrl = baseUrl,
        };
        var result = new SiteBuild(options, (_, _) => { }).Run(diagnostics, CancellationToken.None);
        Assert.True(result is not null, string.Join('\n', diagnostics.Sorted()));
        return this;
    }

    public bool Has(string path) => File.Exists(Path.Combine(_folder, "output", path));

    public string Text(string path) => File.ReadAllText(Path.Combine(_folder, "output", path));

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(_folder, "output", path));

    public XElement Xml(string path) => XDocument.Parse(Text(path), LoadOptions.PreserveWhitespace).Root ?? throw new InvalidOperationException("empty");

    public JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(Bytes(path));
        return document.RootElement.Clone();
    }

    /// <summary>Every file that is part of a feed, in order.</summary>
    public IReadOnlyList<string> Files(string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, "output"), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Path.Combine(_folder, "output"), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The ids in a feed of any form.</summary>
    public IReadOnlyList<string> Ids(string path) => path.EndsWith(".json", StringComparison.Ordinal)
        ? [.. Json(path).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString() ?? "")]
        : [.. Xml(path).Descendants("item").Select(i => i.Element("guid")?.Value ?? ""), .. Xml(path).Elements(Atom + "entry").Select(e => e.Element(Atom + "id")?.Value ?? "")];

    /// <summary>What a link of an XML feed leads to, as a path in the site; null without such a link.</summary>
    public string? Link(string path, string relation, string baseUrl = "https://example.org/digest/") =>
        Xml(path).Descendants(Atom + "link").Where(l => l.Parent?.Name.LocalName is "feed" or "channel")
            .FirstOrDefault(l => l.Attribute("rel")?.Value == relation)?.Attribute("href")?.Value.Replace(baseUrl, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
