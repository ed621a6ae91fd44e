using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Site.Addresses;
using Site.Diagnostics;
using Site.Pipelines;

namespace Site.Commands;

/// <summary>Builds the site. The default command.</summary>
public static class BuildCommand
{
    private static readonly Option<string> Input = new("--input", "-i")
    {
        Description = "The folder with the digest, settings, topics and pages.",
        DefaultValueFactory = _ => "input",
        HelpName = "folder",
    };

    private static readonly Option<string> Theme = new("--theme", "-t")
    {
        Description = "The folder with templates and assets.",
        DefaultValueFactory = _ => "theme",
        HelpName = "folder",
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The folder to write the site to.",
        DefaultValueFactory = _ => "output",
        HelpName = "folder",
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

    private static readonly Option<bool> All = new("--all")
    {
        Description = "Show every diagnostic, instead of a few of each kind in a file.",
    };

    /// <summary>Adds the options and the action of a build to a command.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(Input);
        command.Options.Add(Theme);
        command.Options.Add(Output);
        command.Options.Add(Base);
        command.Options.Add(All);
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            new BuildOptions
            {
                Input = result.GetValue(Input) ?? "input",
                Theme = result.GetValue(Theme) ?? "theme",
                Output = result.GetValue(Output) ?? "output",
                BaseUrl = result.GetValue(Base),
            },
            result.GetValue(All) ? int.MaxValue : DiagnosticSummary.Most,
            result.InvocationConfiguration,
            cancellation)));
    }

    private static int Run(BuildOptions options, int mostOfKind, InvocationConfiguration console, CancellationToken cancellation)
    {
        var (output, error) = (console.Output, console.Error);
        var watch = Stopwatch.StartNew();
        var key = EarlierBuild.KeyOf(options);
        if (key is not null && EarlierBuild.Find(options, key) is { } earlier)
        {
            foreach (var line in DiagnosticSummary.Lines(earlier.Warnings, mostOfKind)) error.WriteLine(line);
            output.WriteLine($"Nothing has changed since the last build of {earlier.Content}: {earlier.Files} in {options.Output}, none written, in {Seconds(watch)}.");
            return ExitCode.Done;
        }

        var diagnostics = new DiagnosticBag();
        var progress = new Progress(error, watch);
        var result = new SiteBuild(options, progress.Report).Run(diagnostics, cancellation);
        progress.Clear();
        var found = diagnostics.Sorted();
        foreach (var line in DiagnosticSummary.Lines(found, mostOfKind)) error.WriteLine(line);
        if (result is null)
        {
            var errors = found.Count(d => d.Severity == Severity.Error);
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nothing was written: {errors} {(errors == 1 ? "error" : "errors")}."));
            return ExitCode.ContentErrors;
        }

        var (digest, written) = (result.Digest, result.Written);
        var content = $"{Count(digest.Papers.Count, "paper")}, {Count(digest.Days.Count, "day")} and {Count(digest.Topics.Count, "topic")}";
        var files = string.Create(CultureInfo.InvariantCulture, $"{Count(written.Files, "file")} ({written.Bytes / 1e6:0.0} MB)");
        if (key is not null) new EarlierBuild(key, content, files, found).Keep(options, written.Listing);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Built {content} in {Seconds(watch)}: {files} in {options.Output}, {written.Written:N0} written, {written.Removed:N0} removed."));
        return ExitCode.Done;
    }

    private static string Seconds(Stopwatch watch) => string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.00} s");

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
