using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using Microsoft.Win32.SafeHandles;

namespace Site.Files;

/// <summary>Functions of the operating system that .NET does not offer. Where one is missing, calling it throws <see cref="EntryPointNotFoundException"/>.</summary>
internal static partial class NativeMethods
{
    /// <summary>For <see cref="RenameAt2"/>: paths are relative to the current folder.</summary>
    public const int CurrentFolder = -100;

    /// <summary>For <see cref="RenameAt2"/>: both names exist and change places.</summary>
    public const uint ExchangeOnLinux = 2;

    /// <summary>For <see cref="RenameX"/>: both names exist and change places.</summary>
    public const uint ExchangeOnMac = 2;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int Link(string existing, string created);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool CreateHardLink(string created, string existing, nint security);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int RenameX(string first, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    public static partial int SyncFileSystem(SafeFileHandle file);

    // What .NET itself calls for the attributes of a file, with one structure for every Unix.
    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int Status(string path, out FileStatus status);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_FStat", SetLastError = true)]
    public static partial int Status(SafeFileHandle file, out FileStatus status);
}
