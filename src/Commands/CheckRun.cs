using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Site.Building;
using Site.Checking;
using Site.Diagnostics;
using Site.Pipelines;
using Site.Writing;

namespace Site.Commands;

/// <summary>Makes and checks the site without writing it, and says what was found.</summary>
/// <param name="external">Null where other hosts are not asked.</param>
/// <param name="lines">How diagnostics are shown.</param>
internal sealed class CheckRun(BuildOptions options, ExternalOptions? external, DiagnosticLines lines, InvocationConfiguration console)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public async Task<int> Run(CancellationToken cancellation)
    {
        if ((OutputCheck.OfPlace(options.Output, options.Input, options.Theme) ?? OutputCheck.OfContent(options.Output)) is { } problem)
        {
            console.Error.WriteLine(lines.Of(problem));
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var asked = "";
        if (Check(diagnostics, cancellation) is { } result && external is not null) asked = await AskHosts(result, external, diagnostics, cancellation);
        var found = diagnostics.Sorted();
        foreach (var line in lines.Of(found)) console.Error.WriteLine(line);
        var (errors, warnings) = (found.Count(d => d.Severity == Severity.Error), found.Count(d => d.Severity == Severity.Warning));
        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Checked in {_watch.Elapsed.TotalSeconds:0.00} s: {Count(errors, "error")}, {Count(warnings, "warning")}.{asked}"));
        return errors > 0 ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private CheckResult? Check(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var progress = new Progress(console.Error, _watch, "files");
        try
        {
            return new SiteCheck(options, progress.Report).Run(diagnostics, cancellation);
        }
        finally
        {
            progress.Clear();
        }
    }

    private async Task<string> AskHosts(CheckResult result, ExternalOptions external, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = Patience };
        var contact = result.Settings.BaseUrl is { } baseUrl ? $" (+{baseUrl})" : "";
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"paper-digest{contact}");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");
        var progress = new Progress(console.Error, _watch, "links");
        try
        {
            var check = new ExternalLinkCheck(client, new LinkAnswers(external.AnswersFile), TimeProvider.System) { Most = external.Most };
            var (asked, left) = await check.Run(result.Links.All, diagnostics, progress.Report, cancellation);
            return string.Create(CultureInfo.InvariantCulture, $" {Count(asked, "link")} to other hosts asked for, {left:N0} left for the next time.");
        }
        finally
        {
            progress.Clear();
        }
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
