using System.Diagnostics;
using Microsoft.Win32.SafeHandles;
using Site.Files;

namespace Site.Writing;

/// <summary>Lets one process at a time build an output: a file beside it, which the system gives back when the process ends.</summary>
public sealed class OutputLock : IDisposable
{
    private const int Interval = 100;

    // How .NET reports that another process has the file open: an error number of Linux, of macOS, and of Windows.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    private readonly string _path;
    private readonly SafeFileHandle _file;

    private OutputLock(string path, SafeFileHandle file) => (_path, _file) = (path, file);

    /// <summary>Waits for it; null where another process kept it longer than that.</summary>
    /// <param name="waiting">Told once, if there is something to wait for.</param>
    public static OutputLock? Take(OutputPaths paths, TimeSpan patience, Action waiting, CancellationToken cancellation)
    {
        Directory.CreateDirectory(paths.Parent);
        if (TryTake(paths.Lock) is { } free) return free;
        waiting();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < patience;)
        {
            if (cancellation.WaitHandle.WaitOne(Interval)) cancellation.ThrowIfCancellationRequested();
            if (TryTake(paths.Lock) is { } taken) return taken;
        }

        return null;
    }

    /// <summary>Who has it, as far as can be told: a process that makes a site has a folder named for it.</summary>
    public static string Holder(OutputPaths paths) =>
        paths.AllStaging is [.., var staging] ? $"process {staging[(staging.LastIndexOf('-') + 1)..]}" : "another process";

    public void Dispose()
    {
        // While it is still held. Windows does it by itself, and would not let us.
        if (!OperatingSystem.IsWindows()) File.Delete(_path);
        _file.Dispose();
    }

    private static OutputLock? TryTake(string path)
    {
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        try
        {
            var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, options);
            if (FileIdentity.IsNameOf(path, file)) return new OutputLock(path, file);
            // Its last holder deleted it after we had opened it: who comes now finds another file of that name.
            file.Dispose();
        }
        catch (IOException e) when (InUse.Contains(e.HResult))
        {
        }

        return null;
    }
}
