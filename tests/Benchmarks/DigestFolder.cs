namespace Site.Benchmarks;

/// <summary>An input folder for a made digest: everything but the days is that of a model.</summary>
public static class DigestFolder
{
    /// <summary>Makes <paramref name="folder"/>/input anew.</summary>
    /// <returns>Its folder for the days, empty.</returns>
    public static string Make(string folder, string model)
    {
        var input = Path.Combine(folder, "input");
        if (Directory.Exists(input)) Directory.Delete(input, recursive: true);
        var days = Directory.CreateDirectory(Path.Combine(input, "digest")).FullName;
        foreach (var file in Directory.EnumerateFiles(model, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(model, file);
            if (path.StartsWith("digest", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(input, path)) ?? input);
            File.Copy(file, Path.Combine(input, path));
        }

        return days;
    }
}
