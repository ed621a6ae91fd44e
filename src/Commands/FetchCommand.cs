using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Addresses;
using Site.Diagnostics;
using Site.Fetching;
using Site.Text;

namespace Site.Commands;

/// <summary>Asks the sources of <c>sources.yml</c> for new papers and writes what they gave as files of the digest.</summary>
public static class FetchCommand
{
    private static readonly Option<string> Input = new("--input", "-i")
    {
        Description = "The folder with sources.yml and the digest.",
        DefaultValueFactory = _ => "input",
        HelpName = "folder",
    };

    private static readonly Option<DateOnly?> Day = DayOption.Create("--day", "Ask for this day, whatever is known of it.");
    private static readonly Option<DateOnly?> From = DayOption.Create("--from", "Ask for all days from this one on.");
    private static readonly Option<DateOnly?> To = DayOption.Create("--to", "Ask for all days up to this one.");

    private static readonly Option<string[]> Sources = new("--source", "-s")
    {
        Description = "Ask this source only; may be given again.",
        HelpName = "id",
    };

    private static readonly Option<bool> DryRun = new("--dry-run", "-n") { Description = "Ask, and say what would be written, but write nothing." };

    private static readonly Option<string?> Base = new("--base-url", "-b")
    {
        Description = "Where the site lives, for services that want to know who asks. Overrides base_url of site.yml.",
        HelpName = "address",
    };

    private static readonly Option<Uri?> Via = ViaOption.Create();

    private static readonly Option<string?> Summary = new("--summary")
    {
        Description = "Append to this file, in Markdown, what came, what was left out and what is silent.",
        HelpName = "file",
    };

    private static readonly Option<string?> Trouble = new("--trouble")
    {
        Description = "Write to this file, in Markdown, which sources have been silent or broken for some days; it is empty where all is well.",
        HelpName = "file",
    };

    public static Command Create()
    {
        var command = new Command("fetch", "Asks the sources of sources.yml for new papers and writes what they gave as files of the digest.")
        {
            Input, Day, From, To, Sources, PictureFetch.Option, DryRun, Base, Via, Summary, Trouble,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Day) is not null && (result.GetResult(From) ?? result.GetResult(To)) is not null) result.AddError("--day goes without --from and --to.");
            if (Written(result, To) is { } to && !(Written(result, From) <= to)) result.AddError("--to needs a --from that is not later.");
        });
        command.SetAction((result, cancellation) =>
        {
            using var progress = new ProgressLine(result.InvocationConfiguration.Error);
            return Run(result, progress, cancellation);
        });
        return command;
    }

    private static async Task<int> Run(ParseResult result, ProgressLine progress, CancellationToken cancellation)
    {
        var day = result.GetValue(Day);
        var options = new FetchOptions
        {
            Input = result.GetValue(Input) ?? "input",
            From = day ?? result.GetValue(From),
            To = day ?? result.GetValue(To) ?? (result.GetValue(From) is null ? null : DateOnly.MaxValue),
            Sources = result.GetValue(Sources) ?? [],
            IsDryRun = result.GetValue(DryRun),
            BaseUrl = result.GetValue(Base),
            Via = result.GetValue(Via),
            Progress = progress.Show,
        };
        var diagnostics = new DiagnosticBag();
        FetchResult? fetched;
        try
        {
            fetched = await new FetchRun(options).Run(diagnostics, cancellation);
        }
        finally
        {
            progress.Clear();
        }

        foreach (var diagnostic in diagnostics.Sorted()) result.InvocationConfiguration.Error.WriteLine(diagnostic);
        if (fetched is null) return ExitCode.ContentErrors;
        var text = new FetchReport(fetched);
        result.InvocationConfiguration.Output.Write(text.Lines());
        await Pictures(result, options, fetched, progress, cancellation);
        if (result.GetValue(Summary) is { } summary) options.Files.Append(summary, text.Summary());
        if (result.GetValue(Trouble) is { } trouble) options.Files.Write(trouble, text.Trouble());
        return fetched.IsNothing ? ExitCode.NothingFetched : ExitCode.Done;
    }

    private static async Task Pictures(ParseResult result, FetchOptions options, FetchResult fetched, ProgressLine progress, CancellationToken cancellation)
    {
        var pictures = new PictureFetch(options.Input, result.InvocationConfiguration.Output) { BaseUrl = options.BaseUrl, Via = options.Via, Time = options.Time, Files = options.Files, Progress = options.Progress };
        if (options.IsDryRun || !(result.GetValue(PictureFetch.Option) || pictures.IsUsual)) return;
        var days = fetched.Entries.Select(e => e.Day).ToHashSet();
        try
        {
            await pictures.Run(paper => paper.Days.Any(d => d.Exact is { } exact && days.Contains(exact)), _ => null, cancellation);
        }
        finally
        {
            progress.Clear();
        }
    }

    // Asked for its value, an option with a mistake throws.
    private static DateOnly? Written(CommandResult result, Option<DateOnly?> option) =>
        result.GetResult(option)?.Tokens is [var token] && Iso.TryDate(token.Value, out var date) ? date : null;
}
