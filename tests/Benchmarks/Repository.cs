namespace Site.Benchmarks;

/// <summary>Where the repository is that this program was built in.</summary>
public static class Repository
{
    public static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Site.csproj"))) return folder;
        throw new InvalidOperationException($"'{AppContext.BaseDirectory}' is in no folder with Site.csproj.");
    }
}
