using System.CommandLine;
using Site.Commands;

namespace Site.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly string _input = Directory.CreateTempSubdirectory("report-").FullName;

    public void Dispose() => Directory.Delete(_input, recursive: true);

    [Fact]
    public void Lists_the_frequent_ones()
    {
        Put("tags.yml", "- name: Agents\n  phrases: [agent]\n");
        Put("digest/2026-03-12.jsonl", """
            {"id":"2603.00001","title":"A","abstract":"X","keywords":["agent memory","graphs"]}
            {"id":"2603.00002","title":"B","abstract":"X","keywords":["agent memory","nets"]}
            {"id":"2603.00003","title":"C","abstract":"X","keywords":["Agents","graphs"]}
            """);
        var (exit, output, error) = Run("--least", "2");
        Assert.Equal("""
            Papers  Keyword       Perhaps an alias of
                 2  agent memory  Agents
                 2  graphs

            """, output, ignoreLineEndingDifferences: true);
        Assert.Equal((ExitCode.Done, ""), (exit, error));
        Assert.Contains("and 1 more", Run("--least", "2", "--most", "1").Output, StringComparison.Ordinal);
        Assert.StartsWith("No keyword", Run("--least", "9").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_the_formulas_that_are_not_known()
    {
        Put("digest/2026-03-12.jsonl", """
            {"id":"2603.00001","title":"On $\\unknown{x}$","abstract":"With $\\unknown{x}$ and $x^2$."}
            {"id":"2603.00002","title":"B","abstract":"As $\\unknown{x}$, \\(\\other\\)."}
            """);
        Assert.EndsWith("""

            Papers  Formula shown as TeX, since something in it is not known
                 2  $\unknown{x}$
                 1  \(\other\)

            """, Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_is_wrong_with_the_digest()
    {
        Put("digest/2026-03-12.json", "[");
        var (exit, _, error) = Run();
        Assert.Equal(ExitCode.ContentErrors, exit);
        Assert.Contains("error PD201", error, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = ReportCommand.Create().Parse(["--input", _input, .. arguments]).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (exit, output.ToString(), error.ToString());
    }

    private void Put(string path, string text)
    {
        var full = Path.Combine(_input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? _input);
        File.WriteAllText(full, text);
    }
}
