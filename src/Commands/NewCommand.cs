using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Scaffolding;
using Site.Text;

namespace Site.Commands;

/// <summary>Begins a site or a day, and adds papers to days.</summary>
internal static partial class NewCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "Where the site is to be: a new or an empty folder." };

    private static readonly Option<string> Title = new("--title")
    {
        Description = "What the site is called.",
        DefaultValueFactory = _ => "Paper Digest",
        HelpName = "text",
    };

    private static readonly Option<string> Program = new("--program")
    {
        Description = "The repository on GitHub with the program, such as your fork of it: the workflow takes its actions from there.",
        DefaultValueFactory = _ => StarterFiles.UnknownProgram,
        HelpName = "owner/name",
        Validators = { NeedsRepository },
    };

    private static readonly Argument<DateOnly?> Day = new("day")
    {
        Description = "The day, as 2026-01-05; today unless named.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = DayOption.Parse,
    };

    private static readonly Argument<string> Paper = new("paper") { Description = "An arXiv id, a DOI, or an address with one of them." };

    private static readonly Option<DateOnly?> OfDay = DayOption.Create("--day", "The day to add it to, as 2026-01-05; today unless named.");

    private static readonly Argument<string> SchemaFolder = new("folder") { Description = "The folder that the input folder is in.", DefaultValueFactory = _ => "." };

    private static readonly Option<Uri?> Via = ViaOption.Create();

    public static Command Create()
    {
        var site = new Command("site", "Begins a site in a folder of its own: settings, topics, sources, a page, a first day and the workflow that publishes it.") { Folder, Title, Program };
        site.SetAction(result => Site(result, result.GetValue(Folder) ?? ".", result.GetValue(Title) ?? "Paper Digest", result.GetValue(Program) ?? StarterFiles.UnknownProgram));
        var day = new Command("day", "Begins the file of a day.") { Day, SiteOptions.Input };
        day.SetAction(result => DayFile(result, result.GetValue(Day) ?? Today, result.GetValue(SiteOptions.Input) ?? "input"));
        var paper = new Command("paper", "Asks arXiv, or whoever registered a DOI, for a paper and adds it to the file of a day.") { Paper, OfDay, PictureFetch.Option, SiteOptions.Input, Via };
        paper.SetAction((result, cancellation) => new NewPaperRun(result.GetValue(SiteOptions.Input) ?? "input", result.GetValue(Via), result.InvocationConfiguration) { WithPicture = result.GetValue(PictureFetch.Option) }
            .Run(result.GetValue(Paper) ?? "", result.GetValue(OfDay) ?? Today, cancellation));
        var schemas = new Command("schemas", "Writes the JSON Schemas by which editors complete and check the files of the input, as this program reads them.") { SchemaFolder };
        schemas.SetAction(result => Schemas(result, result.GetValue(SchemaFolder) ?? "."));
        return new Command("new", "Begins a site or a day, from files that explain themselves, or adds a paper to a day.") { site, day, paper, schemas };
    }

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    private static int Site(ParseResult result, string folder, string title, string program)
    {
        var console = result.InvocationConfiguration;
        var files = StarterFiles.Site(title, Today, program);
        if (!NewFiles.Write(folder, files))
        {
            console.Error.WriteLine($"error: {folder} holds files already, and they stay as they are; name a new or an empty folder.");
            return ExitCode.WrongUsage;
        }

        foreach (var file in files) console.Output.WriteLine(Path.Join(folder, file.Path));
        console.Output.WriteLine($"Next: in {folder}, look at it with 'paper-digest serve', build it with 'paper-digest', and read README.md.");
        if (program == StarterFiles.UnknownProgram)
            console.Output.WriteLine($"Before you publish it on GitHub, put the repository of the program, such as your fork of it, in place of {program} in .github/workflows/pages.yml.");
        return ExitCode.Done;
    }

    private static int Schemas(ParseResult result, string folder)
    {
        foreach (var file in SchemaFiles.All)
        {
            var path = Path.Join(folder, file.Path);
            NewFiles.Replace(path, file.Text);
            result.InvocationConfiguration.Output.WriteLine(path);
        }

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

    private static void NeedsRepository(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(t => !RepositoryName().IsMatch(t.Value)))
            result.AddError($"'{token.Value}' is no repository on GitHub; write its owner and its name, as ada/paper-digest.");
    }

    [GeneratedRegex(@"^[A-Za-z0-9-]+/[\w.-]+$", RegexOptions.ECMAScript)]
    private static partial Regex RepositoryName();
}
