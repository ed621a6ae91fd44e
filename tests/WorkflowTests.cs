using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Tests.Sites;
using Site.Yaml;

namespace Site.Tests;

/// <summary>What the workflow and the actions of the repository may and may not do. Whether GitHub reads them, actionlint tells.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github");

    private static readonly Dictionary<string, string> Majors = new(StringComparer.Ordinal)
    {
        ["actions/checkout"] = "v6",
        ["actions/setup-dotnet"] = "v5",
        ["actions/configure-pages"] = "v6",
        ["actions/upload-pages-artifact"] = "v5",
        ["actions/deploy-pages"] = "v5",
    };

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.yml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_whole(string file)
    {
        var diagnostics = new DiagnosticBag();
        Assert.True(YamlReader.TryRead(new SourceText(file, Read(file)), diagnostics, out var root) && root is YamlMapping);
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_of_others_are_pinned_by_commit(string file)
    {
        foreach (Match use in Uses().Matches(Read(file)))
        {
            if (use.Groups[1].Value.StartsWith("./", StringComparison.Ordinal)) continue;
            var pinned = Pinned().Match(use.Groups[1].Value);
            Assert.True(pinned.Success, use.Value);
            Assert.StartsWith(Majors[pinned.Groups[1].Value] + ".", pinned.Groups[2].Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Scripts_get_their_values_from_the_environment(string file)
    {
        // What stands in an expression would be run as a part of the script.
        var scripts = Read(file).Split("run: |").Skip(1).Select(s => string.Join('\n', s.Split('\n').Skip(1).TakeWhile(l => l.Length == 0 || l.StartsWith("        ", StringComparison.Ordinal))));
        Assert.All(scripts, s => Assert.DoesNotContain("${{", s, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_program_knows_the_options_that_it_is_given(string file)
    {
        foreach (Match run in ProgramRuns().Matches(Read(file)))
        {
            string[] command = char.IsAsciiLetter(run.Groups[1].Value.TrimStart()[0]) ? [run.Groups[1].Value.Split(' ')[0], "--help"] : ["--help"];
            var help = ProgramRun.Of(command).Output;
            Assert.All(LongOption().Matches(run.Groups[1].Value), option => Assert.Matches($@"{option.Value}\b", help));
        }
    }

    [Fact]
    public void Each_job_has_only_the_permissions_that_it_needs()
    {
        var text = Read("workflows/pages.yml");
        Assert.Contains("\npermissions: {}\n", text, StringComparison.Ordinal);
        var writes = Permission().Matches(text).Select(m => m.Groups[1].Value);
        Assert.Equal(["contents", "pages", "id-token", "issues", "actions"], writes);
    }

    [Fact]
    public void The_schedule_is_off_the_hour() =>
        Assert.All(Schedule().Matches(Read("workflows/pages.yml")).Select(m => m.Groups[1].Value), minute => Assert.DoesNotContain(minute, (string[])["0", "15", "30", "45"]));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    // What follows the program, on lines that end in a backslash and the one after them.
    [GeneratedRegex(@"/paper-digest"" (?:\\\n\s*)?((?:[^\n]*\\\n)*[^\n]*)")]
    private static partial Regex ProgramRuns();

    [GeneratedRegex(@"--[a-z][a-z-]+")]
    private static partial Regex LongOption();

    [GeneratedRegex(@"uses: (.+)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^([\w-]+/[\w-]+)@[0-9a-f]{40} # (v\d+\.\d+\.\d+)$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^ +([\w-]+): write$", RegexOptions.Multiline)]
    private static partial Regex Permission();

    [GeneratedRegex(@"cron: '(\d+) ")]
    private static partial Regex Schedule();
}
