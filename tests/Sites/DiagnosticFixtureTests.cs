using System.Text.RegularExpressions;
using Site.Diagnostics;

namespace Site.Tests.Sites;

/// <summary>Broken sites: a build of Fixtures/errors/x prints x/expected.txt and touches nothing. ACCEPT=1 writes new expectations.</summary>
public sealed partial class DiagnosticFixtureTests
{
    // Codes that are shown elsewhere, and where.
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        [Codes.UnreadableFile] = "no unreadable file can be kept in a repository: UnreadableFileTests makes one",
        [Codes.SpecialFile] = "nor a pipe, or a link out of it: UnreadableFileTests makes them",
        [Codes.DeadExternalLink] = "ExternalLinkCheckTests: no build asks other hosts",
        [Codes.UnusableOutput] = "OutputCheckTests",
        [Codes.NotWritten] = "PublicationTests",
        [Codes.OutputInUse] = "OutputLockTests",
    };

    public static TheoryData<string> Names => Fixture.Names("errors");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_reported_and_nothing_is_written(string name)
    {
        var fixture = new Fixture("errors", name);
        using var folder = fixture.Copy();
        var before = Tree.Trace(folder["output"]);
        var run = ProgramRun.In(folder, fixture.Arguments);

        var actual = run.Diagnostics(folder);
        if (Repository.IsAccepting) File.WriteAllText(fixture["expected.txt"], actual);
        Assert.Equal(File.ReadAllText(fixture["expected.txt"]), actual);

        var isBroken = actual.Contains(": error ", StringComparison.Ordinal);
        Assert.Equal(!isBroken ? 0 : actual.Contains(Codes.ForeignOutput, StringComparison.Ordinal) ? 2 : 1, run.ExitCode);
        if (isBroken) Assert.Equal(before, Tree.Trace(folder["output"]));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder.Path), e => Path.GetFileName(e).StartsWith(".output~", StringComparison.Ordinal) && !e.EndsWith("~built", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fixture_shows_the_code_it_is_named_after(string name) =>
        Assert.Contains($" {name[..5]}: ", File.ReadAllText(new Fixture("errors", name)["expected.txt"]), StringComparison.Ordinal);

    [Fact]
    public void Every_code_has_a_fixture()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Diagnostics", "Codes.cs"));
        var shown = Directory.EnumerateDirectories(Path.Combine(Repository.Fixtures, "errors")).Select(d => Path.GetFileName(d)[..5]).ToHashSet();
        var missing = Code().Matches(source).Select(m => m.Value).Where(c => !shown.Contains(c) && !Elsewhere.ContainsKey(c));
        Assert.Empty(missing);
    }

    [GeneratedRegex(@"PD\d{3}")]
    private static partial Regex Code();
}
