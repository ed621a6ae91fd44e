using System.CommandLine;
using Site.Commands;
using Site.Tests.Sites;

namespace Site.Tests.Commands;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. Paths(CommandLine.Root, "")];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_examples_that_can_be_run(string path)
    {
        var run = ProgramRun.Of([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Succeeded();
        var examples = run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("paper-digest", StringComparison.Ordinal)).ToArray();
        Assert.True(examples.Length >= 2, run.Output);
        Assert.All(examples, example => Assert.Empty(CommandLine.Root.Parse(example["paper-digest".Length..]).Errors));
    }

    [Fact]
    public void Defaults_are_shown_as_they_are_written() => Assert.Contains("[default: text]", ProgramRun.Of("--help").Succeeded().Output, StringComparison.Ordinal);

    private static IEnumerable<string> Paths(Command command, string path) =>
        [path, .. command.Subcommands.SelectMany(c => Paths(c, $"{path} {c.Name}"))];
}
