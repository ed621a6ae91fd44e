using System.Diagnostics;

namespace Site.Tests.Sites;

/// <summary>Runs the program as people do, in a process of its own.</summary>
public static class Launch
{
    /// <summary>The program that was built along with the tests.</summary>
    public static ProgramRun Program(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Run("dotnet", folder, environment, [Path.Combine(AppContext.BaseDirectory, "paper-digest.dll"), .. arguments]);

    public static ProgramRun Run(string file, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{file}' does not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.Result);
    }
}
