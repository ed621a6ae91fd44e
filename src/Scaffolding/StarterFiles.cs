using System.Globalization;
using System.Text.RegularExpressions;
using Site.Text;

namespace Site.Scaffolding;

/// <summary>The texts that new files begin with, from <c>Assets</c>, which are in the program.</summary>
public static partial class StarterFiles
{
    /// <summary>Stands for the repository of the program where its owner is not known. No account on GitHub can be called so.</summary>
    public const string UnknownProgram = "YOUR_NAME/paper-digest";

    // The major version of the program's actions.
    private const string Version = "v1";

    private static readonly (string Asset, string Path)[] OfSite =
    [
        ("starter-site.yml", "input/site.yml"),
        ("starter-tags.yml", "input/tags.yml"),
        ("starter-sources.yml", "input/sources.yml"),
        ("starter-about.md", "input/pages/about.md"),
        ("starter-gitignore", ".gitignore"),
        ("starter-readme.md", "README.md"),
    ];

    /// <summary>All of a new site, with a first day that shows how one is written.</summary>
    /// <param name="program">The repository on GitHub that has the program, and with it the actions of the workflow.</param>
    public static IReadOnlyList<StarterFile> Site(string title, DateOnly today, string program = UnknownProgram)
    {
        var quoted = YamlText.Quoted(title);
        return
        [
            .. OfSite.Select(f => new StarterFile(f.Path, Text(f.Asset).Replace("{title}", f.Path.EndsWith(".yml", StringComparison.Ordinal) ? quoted : title, StringComparison.Ordinal))),
            new StarterFile(".github/workflows/pages.yml", Workflow(program)),
            .. SchemaFiles.All,
            new StarterFile($"input/{DayPath(today)}", Text("starter-first-day.yml").Replace("{day}", Iso.Date(today), StringComparison.Ordinal)),
        ];
    }

    /// <summary>A day without papers yet.</summary>
    public static string Day(DateOnly day) => Text("starter-day.yml").Replace("{day}", Iso.Date(day), StringComparison.Ordinal);

    /// <summary>The path of a day's file in the input folder.</summary>
    public static string DayPath(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"digest/{Iso.Date(day)}.yml");

    // That of the program's own repository, whose actions are elsewhere for others.
    private static string Workflow(string program) =>
        LocalAction().Replace(Text("starter-workflow.yml"), action => $"uses: {program}/{action.Groups[1].Value}@{Version}");

    [GeneratedRegex(@"uses: \./(\S+)")]
    private static partial Regex LocalAction();

    private static string Text(string asset)
    {
        using var stream = typeof(StarterFiles).Assembly.GetManifestResourceStream(asset) ?? throw new InvalidOperationException($"The program lacks '{asset}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
