namespace Site.Tests;

/// <summary>The working copy that the tests were built in.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The digest that is published, which anybody replaces: tests take <see cref="Sample"/>.</summary>
    public static string Input => Path.Combine(Root, "input");

    /// <summary>A digest of 58 papers of one day, with topics, a page and an icon.</summary>
    public static string Sample => Path.Combine(Fixtures, "sample");

    public static string Theme => Path.Combine(Root, "theme");

    public static string Fixtures => Path.Combine(Root, "tests", "Fixtures");

    /// <summary>Whether tests write down what they see as what they expect: ACCEPT=1 in the environment.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("ACCEPT") == "1";

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Site.csproj"))) return folder;
        throw new InvalidOperationException($"'{AppContext.BaseDirectory}' is in no folder with Site.csproj.");
    }
}
