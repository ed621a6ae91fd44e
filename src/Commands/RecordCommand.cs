using System.CommandLine;
using System.Globalization;
using Site.Building;
using Site.Diagnostics;
using Site.Editing;
using Site.Pipelines;
using Site.Reading;

namespace Site.Commands;

/// <summary>Records what is about to be published for the first time. It looks at the clock.</summary>
public static class RecordCommand
{
    public static Command Create()
    {
        var input = SiteOptions.Input;
        var until = SiteOptions.Until;
        var command = new Command("record", "Records in published.yml when days and papers first appear and how papers are cited, so that neither changes. Run it before each publication, with the same --until.") { input, until };
        command.SetAction((result, cancellation) => Task.FromResult(Run(result.GetRequiredValue(input), result.GetValue(until), TimeProvider.System, (result.InvocationConfiguration, cancellation))));
        return command;
    }

    internal static int Run(string input, DateOnly? until, TimeProvider clock, (InvocationConfiguration Console, CancellationToken Cancellation) call)
    {
        var diagnostics = new DiagnosticBag();
        var (digest, references) = new InputDigest(input, until).Run(diagnostics, call.Cancellation);
        if (diagnostics.HasErrors)
        {
            foreach (var line in DiagnosticSummary.Lines(diagnostics.Sorted(), DiagnosticSummary.Most)) call.Console.Error.WriteLine(line);
            return ExitCode.ContentErrors;
        }

        var files = new InputFiles(input);
        var before = files.Read(PublishedFile.Name);
        var known = before is null ? Papers.FirstPublications.Unknown : PublishedFile.Read(new SourceText(PublishedFile.Name, before), diagnostics);
        var after = PublishedLines.With(before, known, digest, p => references[p].Key, clock.GetUtcNow().UtcDateTime);
        if (after != before) files.Write(PublishedFile.Name, after);
        var papers = digest.Papers.Count(p => !known.Citations.ContainsKey(p.FeedKey));
        call.Console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Recorded {papers:N0} new {(papers == 1 ? "paper" : "papers")} in {PublishedFile.Name}."));
        return ExitCode.Done;
    }
}
