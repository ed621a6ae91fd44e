using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Site.Commands;

/// <summary>The help of a command, with examples below.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Gives all commands below the root such a help.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction help) option.Action = new HelpWithExamples(help);
    }

    /// <summary>Who asks for help need not have named all that is needed.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exit = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples.Of(parseResult.CommandResult.Command)) output.WriteLine($"  {example}");
        output.WriteLine();
        return exit;
    }
}
