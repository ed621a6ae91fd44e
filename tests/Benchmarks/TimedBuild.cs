using System.Diagnostics;

namespace Site.Benchmarks;

/// <summary>Runs the program as people do, in a process of its own, and measures it.</summary>
/// <param name="exe">A binary to run; null for the program built along with this one.</param>
public sealed class TimedBuild(string? exe, string input, string theme)
{
    /// <summary>Builds into a folder that is not there yet.</summary>
    public Measurement Cold(string output)
    {
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        return Again(output);
    }

    /// <summary>Builds over what is there.</summary>
    public Measurement Again(string output)
    {
        string[] program = exe is null ? ["dotnet", Path.Combine(AppContext.BaseDirectory, "paper-digest.dll")] : [Path.GetFullPath(exe)];
        string[] arguments = [.. program[1..], "--input", input, "--theme", theme, "--output", output, "--base-url", "https://example.org/digest/"];
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program[0], arguments)) ?? throw new InvalidOperationException($"'{program[0]}' does not start.");
        var peak = 0L;

        // The system forgets the peak when the process ends, so it is asked for all along.
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5)))
        {
            process.Refresh();
            peak = Math.Max(peak, Peak(process));
        }

        watch.Stop();
        if (process.ExitCode != 0) throw new InvalidOperationException($"the build failed with exit code {process.ExitCode}.");
        return new Measurement(watch.Elapsed, peak);
    }

    private static long Peak(Process process)
    {
        try
        {
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
