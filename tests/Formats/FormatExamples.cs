namespace Site.Tests.Formats;

/// <summary>A small file of every format, in Fixtures/formats.</summary>
internal static class FormatExamples
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Fixtures", "formats");

    /// <summary>The names of the files, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
