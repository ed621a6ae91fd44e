using System.Text;
using Site.Diagnostics;

namespace Site.Scaffolding;

/// <summary>Writes new files, which take the place of none, and text into files that grow.</summary>
public static class NewFiles
{
    /// <summary>Writes all of them below a folder, or none where the folder holds anything. Returns whether it did.</summary>
    public static bool Write(string folder, IReadOnlyList<StarterFile> files)
    {
        // A fresh repository has its .git already.
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(e => Path.GetFileName(e) != ".git")) return false;
        foreach (var file in files) Write(Path.Join(folder, file.Path), file.Text);
        return true;
    }

    /// <summary>Writes one file, unless there is one. Returns whether it did.</summary>
    public static bool Write(string path, string text)
    {
        if (File.Exists(path)) return false;
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(Encoding.UTF8.GetBytes(text));
        return true;
    }

    /// <summary>The text of a file; null where there is none.</summary>
    public static SourceText? Read(string path) => File.Exists(path) ? new SourceText(path.Replace('\\', '/'), File.ReadAllText(path)) : null;

    /// <summary>Writes a file, whole or not at all.</summary>
    public static void Replace(string path, string text)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        var temporary = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}~{Environment.ProcessId}");
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }
}
