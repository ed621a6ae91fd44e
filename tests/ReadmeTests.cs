namespace Site.Tests;

/// <summary>Holds what the READMEs say against what is there.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md"));

    [Fact]
    public void The_map_names_every_folder_of_the_code()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).ToArray();

        Assert.All(folders, folder => Assert.Contains($"`{folder}`", Readme, StringComparison.Ordinal));
    }
}
