using System.CommandLine;
using Site.Files;

namespace Site.Commands;

/// <summary>Runs the command that the arguments name. Whatever goes wrong becomes a message and an exit code here.</summary>
public static class CommandLine
{
    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Say more where the program itself fails.",
        Recursive = true,
    };

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Builds a static site from a digest of research papers: a page for every paper, day and topic, feeds, and everything readable offline.");
        BuildCommand.AddTo(root);
        root.Options.Add(Verbose);
        root.Subcommands.Add(ReportCommand.Create());

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors) error.WriteLine(mistake.Message);
            error.WriteLine("Run with --help to see what there is.");
            return ExitCode.WrongUsage;
        }

        using var interruption = new Interruption();
        try
        {
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return parsed.InvokeAsync(configuration, interruption.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            error.WriteLine("Stopped.");
            return interruption.ExitCode;
        }
        catch (Exception e) when (FileFault.Of(e) is { } fault)
        {
            error.WriteLine($"error: {fault.Message}");
            return ExitCode.EnvironmentError;
        }
        catch (Exception e)
        {
            error.WriteLine($"The program failed, which it should not whatever the content is: {e.GetType().Name}: {e.Message} Please report it{(parsed.GetValue(Verbose) ? ":" : ", with what --verbose adds.")}");
            if (parsed.GetValue(Verbose)) error.WriteLine(e);
            return ExitCode.ProgramError;
        }
    }
}
