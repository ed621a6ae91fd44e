using System.CommandLine;

namespace Site.Commands;

/// <summary>Checks what a build would check, and writes nothing.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> External = new("--external")
    {
        Description = "Ask other hosts whether the links to them still lead somewhere. Each is asked slowly; answers are kept for a month.",
    };

    private static readonly Option<int> Most = new("--most")
    {
        Description = "With --external, ask for at most this many links. The next run asks for the next ones.",
        DefaultValueFactory = _ => 200,
        HelpName = "links",
    };

    private static readonly Option<string?> Answers = new("--answers")
    {
        Description = "With --external, the file in which answers are kept. [default: links.txt in a folder of the user's]",
        HelpName = "file",
    };

    public static Command Create()
    {
        var command = new Command("check", "Checks everything that a build checks, down to every link of every page, and writes nothing.") { External, Most, Answers };
        SiteOptions.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var external = result.GetValue(External) ? new ExternalOptions(Math.Max(0, result.GetValue(Most)), result.GetValue(Answers) ?? ExternalOptions.UsualFile) : null;
            return new CheckRun(SiteOptions.Of(result), external, SiteOptions.Lines(result), result.InvocationConfiguration).Run(cancellation);
        });
        return command;
    }
}
