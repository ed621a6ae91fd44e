using Site.Commands;

namespace Site.Tests.Sites;

/// <summary>One run of the build command within the process of the tests.</summary>
/// <param name="Output">What it printed to standard output, and <paramref name="Error"/> to standard error.</param>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public static ProgramRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, output, error);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Builds folder/input to folder/output, with the theme of the fixtures unless the folder has one.</summary>
    public static ProgramRun In(TemporaryFolder folder, params string[] arguments) => In(folder, null, arguments);

    /// <summary>Runs another command with these folders.</summary>
    public static ProgramRun In(TemporaryFolder folder, string? command, string[] arguments) => Of(
        [.. command is null ? (string[])[] : [command], "--input", folder["input"], "--theme", Directory.Exists(folder["theme"]) ? folder["theme"] : Path.Combine(Repository.Fixtures, "theme"), "--output", folder["output"], .. arguments]);

    /// <summary>The diagnostics, with paths as seen from the folder.</summary>
    public string Diagnostics(TemporaryFolder folder)
    {
        var lines = Error.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("Nothing was written", StringComparison.Ordinal));
        return string.Concat(lines.Select(l => l.TrimEnd('\r').Replace(folder.Path + "/", "", StringComparison.Ordinal) + "\n"));
    }

    public ProgramRun Succeeded()
    {
        Assert.True(ExitCode == 0, Error);
        return this;
    }
}
