using System.CommandLine;

namespace Site.Commands;

/// <summary>Builds the site. The default command.</summary>
public static class BuildCommand
{
    private static readonly Option<bool> KeepGoing = new("--keep-going")
    {
        Description = "Leave out the papers and files with errors, and publish the rest. The exit code is 0 where that can be done.",
    };

    public static Command Create()
    {
        var command = new Command("build", "Builds the site. That is what is done without a command, too.");
        AddTo(command);
        return command;
    }

    /// <summary>Adds the options and the action of a build to a command.</summary>
    public static void AddTo(Command command)
    {
        SiteOptions.AddTo(command);
        command.Options.Add(KeepGoing);
        command.SetAction((result, cancellation) => Task.FromResult(new BuildRun(
            SiteOptions.Of(result) with { KeepsGoing = result.GetValue(KeepGoing) }, SiteOptions.Lines(result), result.InvocationConfiguration).Run(cancellation)));
    }
}
