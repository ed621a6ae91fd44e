using System.CommandLine;
using Site.Scaffolding;
using Site.Text;

namespace Site.Commands;

/// <summary>Begins a site or a day.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "Where the site is to be: a new or an empty folder." };

    private static readonly Option<string> Title = new("--title")
    {
        Description = "What the site is called.",
        DefaultValueFactory = _ => "Paper Digest",
        HelpName = "text",
    };

    private static readonly Argument<DateOnly?> Day = new("day")
    {
        Description = "The day, as 2026-01-05; today unless named.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result =>
        {
            if (result.Tokens is not [var token]) return null;
            if (Iso.TryDate(token.Value, out var date)) return date;
            result.AddError($"'{token.Value}' is no day; write year-month-day, as in 2026-01-05.");
            return null;
        },
    };

    public static Command Create()
    {
        var site = new Command("site", "Begins a site in a folder of its own: settings, topics, sources, a page, a first day and the workflow that publishes it.") { Folder, Title };
        site.SetAction(result => Site(result, result.GetValue(Folder) ?? ".", result.GetValue(Title) ?? "Paper Digest"));
        var day = new Command("day", "Begins the file of a day.") { Day, SiteOptions.Input };
        day.SetAction(result => DayFile(result, result.GetValue(Day) ?? Today, result.GetValue(SiteOptions.Input) ?? "input"));
        return new Command("new", "Begins a site or a day, from files that explain themselves.") { site, day };
    }

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    private static int Site(ParseResult result, string folder, string title)
    {
        var console = result.InvocationConfiguration;
        var files = StarterFiles.Site(title, Today);
        if (!NewFiles.Write(folder, files))
        {
            console.Error.WriteLine($"error: {folder} holds files already, and they stay as they are; name a new or an empty folder.");
            return ExitCode.WrongUsage;
        }

        foreach (var file in files) console.Output.WriteLine(Path.Join(folder, file.Path));
        console.Output.WriteLine($"Next: in {folder}, look at it with 'paper-digest serve', build it with 'paper-digest', and read README.md.");
        return ExitCode.Done;
    }

    private static int DayFile(ParseResult result, DateOnly day, string input)
    {
        var path = Path.Join(input, StarterFiles.DayPath(day));
        if (!NewFiles.Write(path, StarterFiles.Day(day)))
        {
            result.InvocationConfiguration.Error.WriteLine($"error: {path} is there already, and stays as it is.");
            return ExitCode.WrongUsage;
        }

        result.InvocationConfiguration.Output.WriteLine(path);
        return ExitCode.Done;
    }
}
