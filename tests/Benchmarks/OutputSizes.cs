using System.Globalization;

namespace Site.Benchmarks;

/// <summary>What a built site weighs, by kind of file: the folder at the top and the ending.</summary>
public static class OutputSizes
{
    // Kinds below this share of the whole are told together.
    private const double Least = 0.001;

    /// <summary>The lines of a table, the heaviest kind first, with bytes a paper.</summary>
    public static IEnumerable<string> Table(string output, int papers)
    {
        var files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        var all = Bytes(files);
        var kinds = files.GroupBy(f => Kind(Path.GetRelativePath(output, f.FullName))).ToArray();
        FileInfo[] small = [.. kinds.Where(k => Bytes(k) < all * Least).SelectMany(k => k)];
        return kinds
            .Where(k => Bytes(k) >= all * Least)
            .OrderByDescending(Bytes)
            .Select(k => Line(k.Key, [.. k], papers))
            .Append(Line("other", small, papers))
            .Append(Line("all", files, papers));
    }

    private static string Kind(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar);
        return (parts.Length > 1 ? parts[0] + "/" : "") + "*" + Path.GetExtension(path);
    }

    private static string Line(string kind, FileInfo[] files, int papers) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind,-16}{files.Length,10:N0} files {Bytes(files),14:N0} bytes {(double)Bytes(files) / papers,8:N0} a paper");

    private static long Bytes(IEnumerable<FileInfo> files) => files.Sum(f => f.Length);
}
