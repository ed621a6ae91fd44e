using System.CommandLine;

namespace Site.Commands;

/// <summary>The option that names the input folder, for commands that change it.</summary>
internal static class InputOption
{
    public static Option<string> Create() => new("--input", "-i")
    {
        Description = "The folder with the digest, settings, topics and pages.",
        DefaultValueFactory = _ => "input",
        HelpName = "folder",
    };
}
