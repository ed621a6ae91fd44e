using AngleSharp.Html.Dom;

namespace Site.Tests.Sites;

/// <summary>A site of a few files of input, built with this repository's theme.</summary>
public sealed class SmallSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="files">Each by its path in the input, and its text.</param>
    public SmallSite(params IEnumerable<(string Path, string Text)> files)
    {
        Directory.CreateDirectory(_folder["input/digest"]);
        foreach (var (path, text) in files) _folder.With($"input/{path}", text);
    }

    /// <summary>What the last build said of the input, with paths as seen from there.</summary>
    public IReadOnlyList<string> Messages { get; private set; } = [];

    /// <summary>The names of the papers' pages.</summary>
    public IReadOnlyList<string> Papers => [.. Files("papers").Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>The names of the days' pages.</summary>
    public IReadOnlyList<string> Days => [.. Files("daily").Where(f => f.EndsWith(".html", StringComparison.Ordinal) && f != "index.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public SmallSite Build(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.True(run.ExitCode == 0, run.Error);
        return this;
    }

    public ProgramRun Run(params string[] arguments)
    {
        string[] command = arguments is [var first, ..] && !first.StartsWith('-') ? [first] : [];
        var run = ProgramRun.Of([.. command, "--input", _folder["input"], "--theme", Repository.Theme, "--output", _folder["output"], "--base-url", "https://example.org/digest/", .. arguments[command.Length..]]);
        Messages = [.. run.Diagnostics(_folder).Split('\n').Where(l => l.Length > 0).Select(l => l.Replace("input/", "", StringComparison.Ordinal))];
        return run;
    }

    public SmallSite With(string path, string text)
    {
        _folder.With($"input/{path}", text);
        return this;
    }

    public SmallSite With(string path, byte[] content)
    {
        _folder.With($"input/{path}", content);
        return this;
    }

    public SmallSite Remove(string path)
    {
        File.Delete(_folder[$"input/{path}"]);
        return this;
    }

    /// <summary>The paths of all files of the site with an ending.</summary>
    public IReadOnlyList<string> AllFiles(string ending) => [.. Directory.EnumerateFiles(_folder["output"], "*" + ending, SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_folder["output"], f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>All files of the site with their bytes.</summary>
    public SortedDictionary<string, byte[]> Tree() => Sites.Tree.Read(_folder["output"]);

    /// <summary>Everything that can be told of the site from outside.</summary>
    public string Trace() => Sites.Tree.Trace(_folder["output"]);

    /// <summary>Removes the note of what the last build wrote, so that the next one looks at all files.</summary>
    public void ForgetLastBuild() => File.Delete(_folder[".output~built"]);

    /// <summary>Does something to a file of the site.</summary>
    public void Change(string path, byte[] content) => File.WriteAllBytes(_folder[$"output/{path}"], content);

    public bool Has(string path) => File.Exists(_folder[$"output/{path}"]);

    public string Text(string path) => File.ReadAllText(_folder[$"output/{path}"]);

    public IHtmlDocument Page(string path) => Html.Parse(Text(path));

    /// <summary>The title of a paper's page.</summary>
    public string Title(string paper) => Page($"papers/{paper}.html").QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>A detail of a paper's page; null where it has none of that name.</summary>
    public string? Fact(string paper, string name) => Page($"papers/{paper}.html").QuerySelectorAll(".facts > div")
        .FirstOrDefault(d => d.QuerySelector("dt")?.TextContent == name)?.QuerySelector("dd")?.TextContent.Trim();

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Files(string folder) => !Directory.Exists(_folder[$"output/{folder}"]) ? []
        : Directory.EnumerateFiles(_folder[$"output/{folder}"]).Select(f => Path.GetFileName(f));
}
