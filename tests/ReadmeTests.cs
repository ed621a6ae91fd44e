using System.Text.RegularExpressions;
using Site.Templates;

namespace Site.Tests;

/// <summary>Holds what the README tells theme authors against what templates really see.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<string> Described => ["site", "page", "paper", "day", "topic", "author", "period", "pager"];

    [Theory]
    [MemberData(nameof(Described))]
    public void The_table_lists_every_member_and_no_other(string name)
    {
        var row = Readme.Split('\n').Single(line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));
        var listed = Word().Matches(row.Split('|')[3]).Select(m => m.Groups[1].Value);

        Assert.Equal(Shapes.All.Single(s => s.Name == name).Members.Order(), listed.Order());
    }

    [Fact]
    public void The_map_names_every_folder_of_the_code()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).ToArray();

        Assert.All(folders, folder => Assert.Contains($"`{folder}`", Readme, StringComparison.Ordinal));
    }

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Word();
}
