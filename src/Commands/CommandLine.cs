using System.CommandLine;
using System.Text;
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

    /// <summary>All commands. Made once, since an option remembers each command that it was ever added to.</summary>
    internal static RootCommand Root { get; } = AllCommands();

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (!HasUnicodeData)
        {
            error.WriteLine("error: without the platform's Unicode data letters would be folded otherwise, and the site would differ; unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
            return ExitCode.EnvironmentError;
        }

        var parsed = Root.Parse(arguments);
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
        catch (Exception e)
        {
            return Explain(e, error, parsed.GetValue(Verbose));
        }
    }

    private static RootCommand AllCommands()
    {
        var root = new RootCommand("Builds a static site from a digest of research papers: a page for every paper, day and topic, feeds, and everything readable offline.");
        BuildCommand.AddTo(root);
        root.Options.Add(Verbose);
        foreach (var command in (Command[])[BuildCommand.Create(), NewCommand.Create(), FetchCommand.Create(), ServeCommand.Create(), CheckCommand.Create(), ReportCommand.Create(), RecordCommand.Create(), RenameCommand.Create(), MoveCommand.Create(), ThemeCommand.Create()])
            root.Subcommands.Add(command);
        HelpWithExamples.AddTo(root);
        return root;
    }

    // .NET's invariant mode lacks the tables by which compatibility forms, such as "ﬁ" for "fi", are folded.
    private static bool HasUnicodeData => "\uFB01".Normalize(NormalizationForm.FormKD) == "fi" && !IsInvariant;

    private static bool IsInvariant => AppContext.TryGetSwitch("System.Globalization.Invariant", out var isOn) ? isOn
        : Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true" or "TRUE";

    /// <summary>Says what an exception that nothing else caught means to whoever runs the program, and returns the exit code.</summary>
    internal static int Explain(Exception exception, TextWriter error, bool isVerbose)
    {
        if (FileFault.Of(exception) is { } fault)
        {
            error.WriteLine($"error: {fault.Message}");
            return ExitCode.EnvironmentError;
        }

        error.WriteLine($"error: the program failed, which no content should make it do. Please report this{(isVerbose ? "" : " with what --verbose adds")}: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
        if (isVerbose) error.WriteLine(exception);
        return ExitCode.ProgramError;
    }
}
