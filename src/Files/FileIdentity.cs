using Microsoft.Win32.SafeHandles;

namespace Site.Files;

/// <summary>Tells what a name in the file system is.</summary>
public static class FileIdentity
{
    /// <summary>Whether reading it ends: pipes and devices may go on for ever, or wait for somebody to write. False for what does not exist.</summary>
    public static bool IsRegular(string path) =>
        OperatingSystem.IsWindows() ? File.Exists(path) : NativeMethods.Status(path, out var status) == 0 && status.IsRegular;

    /// <summary>Whether the name still belongs to the opened file, which may have been deleted meanwhile and the name given to another.</summary>
    public static bool IsNameOf(string path, SafeFileHandle file) =>
        OperatingSystem.IsWindows()
        || (NativeMethods.Status(file, out var opened) == 0 && NativeMethods.Status(path, out var named) == 0 && named.IsSameFileAs(opened));
}
