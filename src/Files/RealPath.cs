namespace Site.Files;

/// <summary>The path of a file or folder with every symbolic link on the way followed.</summary>
public static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The last parts of the path need not exist. Throws where links lead in a circle.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        var rest = new Stack<string>();
        Push(full[real.Length..]);
        for (var links = 0; rest.TryPop(out var name);)
        {
            if (name == "..") real = Path.GetDirectoryName(real) ?? real;
            if (name is "." or "..") continue;
            var next = Path.Join(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks) throw new IOException($"the link '{path}' leads to links without an end.");
            var root = Path.GetPathRoot(target) ?? "";
            if (root.Length > 0) real = root;
            Push(target[root.Length..]);
        }

        return real;

        void Push(string parts)
        {
            foreach (var part in parts.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Reverse()) rest.Push(part);
        }
    }

    /// <summary>Whether one real path is the other, or lies somewhere below it.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
