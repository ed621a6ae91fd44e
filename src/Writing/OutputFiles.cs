using System.Runtime.InteropServices;
using Site.Files;

namespace Site.Writing;

/// <summary>The changes to the file system that publishing is made of. Tests derive from it to let one of them fail.</summary>
public class OutputFiles
{
    public void CreateFolder(string path)
    {
        Begin("create", path);
        Directory.CreateDirectory(path);
    }

    /// <summary>Creates a file and returns its time, in universal time.</summary>
    public DateTime Create(string path, ReadOnlySpan<byte> content)
    {
        Begin("create", path);
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None);
        RandomAccess.Write(file, content, 0);
        return File.GetLastWriteTimeUtc(file);
    }

    /// <summary>Creates a file for what is too large to be held.</summary>
    public Stream Create(string path)
    {
        Begin("create", path);
        return new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Gives a file a second name, or copies it where the file system has no such names.</summary>
    public void Link(string file, string name)
    {
        try
        {
            Begin("link", name);
            if (OperatingSystem.IsWindows() ? NativeMethods.CreateHardLink(name, file, 0) : NativeMethods.Link(file, name) == 0) return;
        }
        catch (Exception e) when (e is IOException or EntryPointNotFoundException)
        {
        }

        Begin("copy", name);
        File.Copy(file, name);
    }

    /// <summary>Lets two folders change places, so that nobody sees a moment without either. False where that is not possible.</summary>
    public bool TryExchange(string first, string second)
    {
        try
        {
            Begin("exchange", second);
            if (OperatingSystem.IsLinux())
                return NativeMethods.RenameAt2(NativeMethods.CurrentFolder, first, NativeMethods.CurrentFolder, second, NativeMethods.ExchangeOnLinux) == 0;
            return OperatingSystem.IsMacOS() && NativeMethods.RenameX(first, second, NativeMethods.ExchangeOnMac) == 0;
        }
        catch (Exception e) when (e is IOException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Moves a folder, or a file over one that may be there.</summary>
    public void Move(string from, string to)
    {
        Begin("move", to);
        if (Directory.Exists(from)) Directory.Move(from, to);
        else File.Move(from, to, overwrite: true);
    }

    public void DeleteFile(string path)
    {
        Begin("delete", path);
        File.Delete(path);
    }

    /// <summary>Deletes a folder and all that is in it. Links are deleted, not followed.</summary>
    public void DeleteFolder(string path)
    {
        Begin("delete", path);
        Directory.Delete(path, recursive: true);
    }

    /// <summary>Creates or replaces a small file, which is never there in part.</summary>
    public void Write(string path, string text)
    {
        var temporary = path + "~";
        Begin("create", temporary);
        File.WriteAllText(temporary, text);
        Move(temporary, path);
    }

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string path, byte[] content)
    {
        var temporary = path + "~";
        Begin("create", temporary);
        File.WriteAllBytes(temporary, content);
        Move(temporary, path);
    }

    /// <summary>Adds to a file, or creates it.</summary>
    public void Append(string path, string text)
    {
        Begin("append", path);
        File.AppendAllText(path, text);
    }

    /// <summary>
    /// Waits until all that was written to the file system of a file is on the disk. One call for all files: one a file takes
    /// a hundred times as long. Elsewhere than on Linux, where there is no such call, the system decides when it writes.
    /// </summary>
    public virtual void Flush(string path)
    {
        Begin("flush", path);
        if (!OperatingSystem.IsLinux()) return;
        using var file = File.OpenHandle(path);
        if (NativeMethods.SyncFileSystem(file) != 0) throw new IOException($"'{path}' could not be written to the disk: {Marshal.GetLastPInvokeErrorMessage()}.");
    }

    /// <summary>Called before each change, with what is about to be done and the path that is to appear or vanish.</summary>
    protected virtual void Begin(string change, string path)
    {
    }
}
