using System.Text.RegularExpressions;
using Site.Views;

namespace Site.Tests.Views;

/// <summary>The members that theme/README.md lists are those that templates see. ACCEPT=1 writes them there.</summary>
public sealed partial class ThemeReferenceTests
{
    private const string Begin = "<!-- members: generated, run ACCEPT=1 dotnet test tests -->";
    private const string End = "<!-- end of members -->";

    private static readonly string Readme = Path.Combine(Repository.Theme, "README.md");

    [Fact]
    public void The_reference_lists_the_members_of_the_code()
    {
        var text = File.ReadAllText(Readme);
        var (start, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= 0 && end > start, "theme/README.md lacks the lines between which the members are listed.");

        var expected = text[..(start + Begin.Length)] + "\n" + Reference() + "\n" + text[end..];
        if (Repository.IsAccepting) File.WriteAllText(Readme, expected);
        Assert.Equal(expected, File.ReadAllText(Readme));
    }

    [Fact]
    public void Every_member_is_documented() =>
        Assert.Empty(ViewTypes.All.SelectMany(t => t.All.Where(m => string.IsNullOrWhiteSpace(m.Documentation)).Select(m => $"{t.Name}.{m.Name}")));

    [Fact]
    public void Types_that_a_documentation_names_are_listed()
    {
        var known = ViewTypes.All.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var unknown = ViewTypes.All.SelectMany(t => t.All).SelectMany(m => NamedType().Matches(m.Documentation))
            .Select(m => m.Groups[1].Value).Where(n => !known.Contains(n));
        Assert.Empty(unknown);
    }

    private static string Reference() => string.Concat(ViewTypes.All.Select(Table));

    private static string Table(Members type) =>
        $"\n### {type.Name}\n\n| member | what it is |\n| --- | --- |\n" + string.Concat(type.All.Select(m => $"| `{m.Name}` | {m.Documentation} |\n"));

    // "a `day`", "list of `author`s".
    [GeneratedRegex(@"\b(?:an?|the|list of) `([a-z ]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex NamedType();
}
