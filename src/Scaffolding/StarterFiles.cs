using System.Globalization;
using Site.Text;

namespace Site.Scaffolding;

/// <summary>The texts that new files begin with, from <c>Assets</c>, which are in the program.</summary>
public static class StarterFiles
{
    private static readonly (string Asset, string Path)[] OfSite =
    [
        ("starter-site.yml", "input/site.yml"),
        ("starter-tags.yml", "input/tags.yml"),
        ("starter-sources.yml", "input/sources.yml"),
        ("starter-about.md", "input/pages/about.md"),
        ("starter-workflow.yml", ".github/workflows/pages.yml"),
        ("starter-gitignore", ".gitignore"),
        ("starter-readme.md", "README.md"),
    ];

    /// <summary>All of a new site, with a first day that shows how one is written.</summary>
    public static IReadOnlyList<StarterFile> Site(string title, DateOnly today)
    {
        var quoted = YamlText.Quoted(title);
        return
        [
            .. OfSite.Select(f => new StarterFile(f.Path, Text(f.Asset).Replace("{title}", f.Path.EndsWith(".yml", StringComparison.Ordinal) ? quoted : title, StringComparison.Ordinal))),
            .. SchemaFiles.All,
            new StarterFile($"input/{DayPath(today)}", Text("starter-first-day.yml").Replace("{day}", Iso.Date(today), StringComparison.Ordinal)),
        ];
    }

    /// <summary>A day without papers yet.</summary>
    public static string Day(DateOnly day) => Text("starter-day.yml").Replace("{day}", Iso.Date(day), StringComparison.Ordinal);

    /// <summary>The path of a day's file in the input folder.</summary>
    public static string DayPath(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"digest/{Iso.Date(day)}.yml");

    private static string Text(string asset)
    {
        using var stream = typeof(StarterFiles).Assembly.GetManifestResourceStream(asset) ?? throw new InvalidOperationException($"The program lacks '{asset}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
