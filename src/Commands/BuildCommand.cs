using System.CommandLine;

namespace Site.Commands;

/// <summary>Builds the site. The default command.</summary>
public static class BuildCommand
{
    /// <summary>Adds the options and the action of a build to a command.</summary>
    public static void AddTo(Command command)
    {
        SiteOptions.AddTo(command);
        command.SetAction((result, cancellation) =>
            Task.FromResult(new BuildRun(SiteOptions.Of(result), SiteOptions.MostOfKind(result), result.InvocationConfiguration).Run(cancellation)));
    }
}
