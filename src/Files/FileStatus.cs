using System.Runtime.InteropServices;

namespace Site.Files;

/// <summary>What a Unix tells of a file, as the functions of .NET's own library give it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct FileStatus
{
    private readonly int _flags;
    private readonly int _mode;
    private readonly uint _user;
    private readonly uint _group;
    private readonly long _size;
    private readonly long _accessed;
    private readonly long _accessedNanoseconds;
    private readonly long _modified;
    private readonly long _modifiedNanoseconds;
    private readonly long _changed;
    private readonly long _changedNanoseconds;
    private readonly long _created;
    private readonly long _createdNanoseconds;
    private readonly long _device;
    private readonly long _specialDevice;
    private readonly long _number;
    private readonly uint _userFlags;

    /// <summary>Neither a folder, a link, a pipe, a socket nor a device.</summary>
    public bool IsRegular => (_mode & 0xF000) == 0x8000;

    public bool IsSameFileAs(FileStatus other) => _device == other._device && _number == other._number;
}
