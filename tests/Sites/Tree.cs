using System.Text;

namespace Site.Tests.Sites;

/// <summary>All files of a folder with their bytes, by path with "/".</summary>
public static class Tree
{
    public static SortedDictionary<string, byte[]> Read(string folder)
    {
        var tree = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return tree;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            tree[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        return tree;
    }

    /// <summary>Everything that can be told from outside: files and folders, sizes, times of writing.</summary>
    public static string Trace(string folder)
    {
        if (!Directory.Exists(folder)) return "no such folder";
        var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(e => $"{e.FullName} {e.LastWriteTimeUtc.Ticks} {(e is FileInfo file ? file.Length : -1)}")
            .Append($"{folder} {Directory.GetLastWriteTimeUtc(folder).Ticks}");
        return string.Join('\n', entries.Order(StringComparer.Ordinal));
    }

    /// <summary>What differs, file by file with its first differing line; "" where both are the same.</summary>
    public static string Differences(string expected, string actual)
    {
        var (want, have) = (Read(expected), Read(actual));
        var missing = want.Keys.Except(have.Keys).Select(path => $"missing: {path}");
        var extra = have.Keys.Except(want.Keys).Select(path => $"not expected: {path}");
        var different = want.Keys.Intersect(have.Keys)
            .Where(path => !want[path].AsSpan().SequenceEqual(have[path]))
            .Select(path => $"different: {path}: {FirstDifference(want[path], have[path])}");
        return string.Join('\n', (string[])[.. missing, .. extra, .. different]);
    }

    public static void Replace(string folder, string with)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, bytes) in Read(with))
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.WriteAllBytes(target, bytes);
        }
    }

    private static string FirstDifference(byte[] want, byte[] have)
    {
        var (wanted, seen) = (Encoding.UTF8.GetString(want).Split('\n'), Encoding.UTF8.GetString(have).Split('\n'));
        var line = 0;
        while (line < wanted.Length && line < seen.Length && wanted[line] == seen[line]) line++;
        return $"line {line + 1}\n  expected: {Line(wanted, line)}\n  actual:   {Line(seen, line)}";
    }

    private static string Line(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of file)";
}
