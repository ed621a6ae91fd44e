using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Addresses;
using Site.Diagnostics;
using Site.Pipelines;

namespace Site.Commands;

/// <summary>The options of commands that make the site: where it is read from and written to.</summary>
internal static class SiteOptions
{
    public static readonly Option<string> Input = new("--input", "-i")
    {
        Description = "The folder with the digest, settings, topics and pages.",
        DefaultValueFactory = _ => "input",
        HelpName = "folder",
        Validators = { NeedsName },
    };

    public static readonly Option<string> Theme = new("--theme", "-t")
    {
        Description = "The folder with templates and assets. Where the program has a theme built in, a file here takes the place of its file of that name.",
        DefaultValueFactory = _ => "theme",
        HelpName = "folder",
        Validators = { NeedsName },
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The folder to write the site to.",
        DefaultValueFactory = _ => "output",
        HelpName = "folder",
        Validators = { NeedsName },
    };

    private static readonly Option<string?> Base = new("--base-url", "-b")
    {
        Description = "Where the site will live, as https://name.github.io/digest/. Overrides base_url of site.yml.",
        HelpName = "address",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (BaseUrl.TryParse(text, out var url)) return url;
            result.AddError($"'{text}' is no base address; {BaseUrl.Allowed}.");
            return null;
        },
    };

    public static readonly Option<DateOnly?> Until = DayOption.Create("--until", "The last day to publish, as 2026-01-05: later ones are held back. Without it, all are published.");

    private static readonly Option<bool> Zip = new("--zip")
    {
        Description = "Add the whole site as one archive, site.zip, to download from the pages Subscribe and About.",
    };

    private static readonly Option<bool> All = new("--all")
    {
        Description = "Show every diagnostic, instead of a few of each kind in a file.",
    };

    private static readonly Dictionary<string, DiagnosticFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text"] = DiagnosticFormat.Text,
        ["json"] = DiagnosticFormat.Json,
        ["github"] = DiagnosticFormat.GitHub,
    };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "How diagnostics are written: text, json (an object a line) or github (annotations; the default under GitHub Actions).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true" ? "github" : "text",
        HelpName = "format",
        Validators =
        {
            result =>
            {
                foreach (var token in result.Tokens.Where(t => !Formats.ContainsKey(t.Value)))
                    result.AddError($"'{token.Value}' is no format of diagnostics; there are {string.Join(", ", Formats.Keys)}.");
            },
        },
    };

    /// <summary>Adds them to a command.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[Input, Theme, Output, Base, Until, Zip, All, Format]) command.Options.Add(option);
    }

    /// <summary>Adds to a command those that say what is read and shown.</summary>
    public static void AddFoldersTo(Command command)
    {
        foreach (var option in (Option[])[Input, Theme, All, Format]) command.Options.Add(option);
    }

    public static BuildOptions Of(ParseResult result) => new()
    {
        Input = result.GetValue(Input) ?? "input",
        Theme = result.GetValue(Theme) ?? "theme",
        BuiltInTheme = BuiltInThemeFor(result),
        Output = result.GetValue(Output) ?? "output",
        BaseUrl = result.GetValue(Base),
        Until = result.GetValue(Until),
        MakesArchive = result.GetValue(Zip),
    };

    // A folder that is named and not there is a mistake; the usual one may be missing.
    private static string? BuiltInThemeFor(ParseResult result) =>
        result.GetResult(Theme) is { Implicit: false } && !Directory.Exists(result.GetValue(Theme)) ? null : BuiltInTheme.Folder;

    /// <summary>How diagnostics are shown.</summary>
    public static DiagnosticLines Lines(ParseResult result) => new(result.GetValue(All) ? int.MaxValue : DiagnosticSummary.Most, Formats[result.GetValue(Format) ?? "text"]);

    private static void NeedsName(OptionResult result)
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value) || t.Value.Contains('\0'))) result.AddError($"{result.Option.Name} needs the name of a folder.");
    }
}
