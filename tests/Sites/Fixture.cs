namespace Site.Tests.Sites;

/// <summary>
/// A folder of Fixtures: <c>input/</c>, optionally <c>theme/</c> (files over those of the common theme), <c>output/</c>
/// (what is there before the build), <c>arguments.txt</c> (one argument a line; a base URL where there is none) and
/// <c>without.txt</c> (files to leave out, one a line).
/// </summary>
public sealed class Fixture(string kind, string name)
{
    private readonly string _folder = Path.Combine(Repository.Fixtures, kind, name);

    public string this[string relative] => Path.Combine(_folder, relative);

    public string[] Arguments => File.Exists(this["arguments.txt"]) ? File.ReadAllLines(this["arguments.txt"]) : ["--base-url", "https://example.org/digest/"];

    public static TheoryData<string> Names(string kind) =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Fixtures, kind)).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>A copy of it to build in.</summary>
    public TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        copy.WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme");
        foreach (var part in (string[])["input", "theme", "output"])
            if (Directory.Exists(this[part])) copy.WithCopy(this[part], part);
        foreach (var path in File.Exists(this["without.txt"]) ? File.ReadAllLines(this["without.txt"]) : []) File.Delete(copy[path]);
        return copy;
    }
}
