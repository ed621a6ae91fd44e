using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Site.Building;
using Site.Diagnostics;
using Site.Files;
using Site.Pipelines;
using Site.Reading;
using Site.Writing;

namespace Site.Commands;

/// <summary>Builds the site unless it is built already, and says what was done.</summary>
/// <param name="lines">How diagnostics are shown.</param>
internal sealed class BuildRun(BuildOptions options, DiagnosticLines lines, InvocationConfiguration console)
{
    // Of the papers that are left out.
    private const int MostNamed = 10;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly TextWriter _error = console.Error;
    private string _summary = "";

    public int Run(CancellationToken cancellation)
    {
        int exitCode;
        try
        {
            exitCode = OutputCheck.OfPlace(options.Output, options.Input, options.Theme) is { } problem ? Refuse(problem) : BuildAlone(cancellation);
        }
        catch (Exception e) when (FileFault.Of(e) is { } fault)
        {
            _error.WriteLine(Shown(Severity.Error, Codes.NotWritten, fault.Message));
            return ExitCode.EnvironmentError;
        }

        if (exitCode == ExitCode.Done) console.Output.WriteLine(_summary);
        return exitCode;
    }

    private int BuildAlone(CancellationToken cancellation)
    {
        var paths = new OutputPaths(options.Output);
        using var taken = OutputLock.Take(paths, options.Patience, () => _error.WriteLine($"Waiting for {OutputLock.Holder(paths)}, which builds {options.Output}."), cancellation);
        if (taken is null)
        {
            _error.WriteLine(Shown(Severity.Error, Codes.OutputInUse, $"{OutputLock.Holder(paths)} still builds it; end that, and build again."));
            return ExitCode.EnvironmentError;
        }

        new LeftOvers(paths, options.OutputFiles).Remove();
        var earlier = EarlierBuild.Find(options);
        // A folder that is as the last build left it need not be looked through.
        return earlier is null && OutputCheck.OfContent(options.Output) is { } problem ? Refuse(problem) : Build(earlier, cancellation);
    }

    private int Build(EarlierBuild? earlier, CancellationToken cancellation)
    {
        var progress = new Progress(_error, _watch, "files");
        var build = new SiteBuild(options, progress.Report);
        var key = EarlierBuild.KeyOf(options, build.Folders);
        if (earlier is not null && earlier.Key == key)
        {
            Show(earlier.Warnings);
            _summary = $"Nothing has changed since the last build of {earlier.Content}: {earlier.Files} in {options.Output}, none written, in {Seconds}.";
            return ExitCode.Done;
        }

        var diagnostics = new DiagnosticBag();
        var leftOut = LeftOut.Nothing;
        BuildResult? result;
        try
        {
            result = build.Run(diagnostics, cancellation);
            if (result is null && options.KeepsGoing)
                (result, diagnostics, leftOut) = new PartialBuild(options, progress.Report).Run(build, diagnostics, cancellation);
        }
        finally
        {
            progress.Clear();
        }

        var found = diagnostics.Sorted();
        Show(found);
        if (result is null)
        {
            NothingWritten(found.Count(d => d.Severity == Severity.Error));
            return ExitCode.ContentErrors;
        }

        var (digest, written) = (result.Digest, result.Written);
        var content = $"{Count(digest.Papers.Count, "paper")}, {Count(digest.Days.Count, "day")} and {Count(digest.Topics.Count, "topic")}";
        var files = string.Create(CultureInfo.InvariantCulture, $"{Count(written.Files, "file")} ({written.Bytes / 1e6:0.0} MB)");
        // What was read while it was edited is the content of no moment, and nothing to compare with.
        if (key is not null && leftOut.IsNothing && !build.Folders.Any(f => f.HasChanged)) Keep(new EarlierBuild(key, content, files, found), written.Listing);
        _summary = string.Create(CultureInfo.InvariantCulture,
            $"Built {content} in {Seconds}: {files} in {options.Output}, {written.Written:N0} written, {written.Removed:N0} removed.{Left(leftOut)}");
        return ExitCode.Done;
    }

    // The site is published: without the record, the next build does more than it needs to.
    private void Keep(EarlierBuild build, SiteListing site)
    {
        try
        {
            build.Keep(options, site);
        }
        catch (Exception e) when (FileFault.Of(e) is not null)
        {
            _error.WriteLine(Shown(Severity.Warning, Codes.NotWritten, $"what was built could not be noted, so that the next build does all of it again: {e.Message}"));
        }
    }

    private int Refuse(Diagnostic problem)
    {
        _error.WriteLine(lines.Of(problem));
        NothingWritten(1);
        return ExitCode.WrongUsage;
    }

    private void Show(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var line in lines.Of(diagnostics)) _error.WriteLine(line);
    }

    private static string Left(LeftOut leftOut)
    {
        if (leftOut.IsNothing) return "";
        var papers = leftOut.Papers.Where(p => !leftOut.Files.Contains(p.Key.File)).OrderBy(p => p.Key).ToArray();
        var unread = leftOut.Parts.Where(f => !leftOut.Files.Contains(f) && !leftOut.Papers.Any(p => p.Key.File == f)).Order(StringComparer.Ordinal);
        string[] parts =
        [
            .. leftOut.Files.Order(StringComparer.Ordinal),
            .. papers.Take(MostNamed).Select(p => Named(p.Key, p.Value)),
            .. papers.Length > MostNamed ? [Count(papers.Length - MostNamed, "more paper")] : Array.Empty<string>(),
            .. unread.Select(f => $"what cannot be read of {f}"),
        ];
        return $" Left out for their errors: {string.Join(", ", parts)}.";
    }

    private static string Named(Location at, string title)
    {
        const int Longest = 60;
        return title.Length == 0 ? $"the paper at {at}" : $"'{(title.Length > Longest ? title[..Longest] + "…" : title)}' at {at}";
    }

    private void NothingWritten(int errors)
    {
        // In JSON there are diagnostics only.
        if (lines.Format == DiagnosticFormat.Json) return;
        _error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nothing was written: {errors} {(errors == 1 ? "error" : "errors")}."));
    }

    private string Shown(Severity severity, string code, string message) => lines.Of(new Diagnostic(new Location(options.Output), severity, code, message));

    private string Seconds => string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds:0.00} s");

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
