using System.CommandLine;
using Site.Commands;

var root = new RootCommand("Builds a static site from a digest of research papers: a page for every paper, day and topic, feeds, and everything readable offline.");
BuildCommand.AddTo(root);
root.Subcommands.Add(ReportCommand.Create());

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("Run with --help to see what there is.");
    return ExitCode.WrongUsage;
}

return await parsed.InvokeAsync();
