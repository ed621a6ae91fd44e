using System.Text;

namespace Site.Tests.Sites;

/// <summary>Whole sites of damaged files: each is published, or its mistakes are told at their places, and nothing else happens.</summary>
public sealed class DamagedSitesTests
{
    // Those of the fixtures that make a small site: everything that can be in a digest, and everything that is known to be wrong.
    private static readonly (string Name, byte[] Content)[] Inputs =
    [
        .. from kind in (string[])["sites", "errors"]
           from fixture in Directory.EnumerateDirectories(Path.Combine(Repository.Fixtures, kind)).Order(StringComparer.Ordinal)
           let input = Path.Combine(fixture, "input")
           where Directory.Exists(input)
           from file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           select (Path.GetRelativePath(input, file), File.ReadAllBytes(file)),
    ];

    [RepeatableProperty(1000, inCI: 10_000)]
    public void Are_published_or_reported(ushort file, Damage[] damages, ushort other, Damage[] otherDamages)
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-02.yml", "papers:\n- title: A paper\n  abstract: Of some words.\n");
        Put(folder, file, damages);
        if (otherDamages.Length > 0) Put(folder, other, otherDamages);

        var run = ProgramRun.In(folder);

        Assert.True(run.ExitCode is 0 or 1, run.Error);
        Assert.Equal(run.ExitCode == 0, File.Exists(folder["output/index.html"]));
        Assert.Equal(run.ExitCode == 0, run.Output.Length > 0);
        // A line is a diagnostic with a place in the input, or the last that counts them; what is wrong with data is no fault of the theme.
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.True(
            (line.StartsWith(folder["input"], StringComparison.Ordinal) && (line.Contains(": error PD", StringComparison.Ordinal) || line.Contains(": warning PD", StringComparison.Ordinal)))
            || line.StartsWith("Nothing was written: ", StringComparison.Ordinal), line));
    }

    // Damaged as bytes: what was UTF-8 may be no more.
    private static void Put(TemporaryFolder folder, ushort file, Damage[] damages)
    {
        var (name, content) = Inputs[file % Inputs.Length];
        folder.With(Path.Combine("input", name), Encoding.Latin1.GetBytes(Damage.To(Encoding.Latin1.GetString(content), damages.Take(1 + file % 4))));
    }
}
