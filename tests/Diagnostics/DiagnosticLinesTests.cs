using System.Text.Json;
using Site.Diagnostics;

namespace Site.Tests.Diagnostics;

public sealed class DiagnosticLinesTests
{
    private static readonly Diagnostic Placed = new(new Location("input/digest/a, b.yml", 3, 5), Severity.Error, "PD203", "the paper has no 'title': 100%.");
    private static readonly Diagnostic Whole = new(new Location("input/digest/c.json"), Severity.Warning, "PD104", "empty\n::error::oops");

    [Fact]
    public void Text_is_for_people() => Assert.Equal("input/digest/a, b.yml(3,5): error PD203: the paper has no 'title': 100%.", Of(DiagnosticFormat.Text, Placed));

    [Fact]
    public void GitHub_takes_commands()
    {
        Assert.Equal("::error file=input/digest/a%2C b.yml,line=3,col=5::PD203: the paper has no 'title': 100%25.", Of(DiagnosticFormat.GitHub, Placed));
        Assert.Equal("::warning file=input/digest/c.json::PD104: empty\\n::error::oops", Of(DiagnosticFormat.GitHub, Whole));
    }

    [Fact]
    public void Programs_take_JSON()
    {
        var line = JsonDocument.Parse(Of(DiagnosticFormat.Json, Placed)).RootElement;
        Assert.Equal(("input/digest/a, b.yml", 3, 5), (line.GetProperty("file").GetString(), line.GetProperty("line").GetInt32(), line.GetProperty("column").GetInt32()));
        Assert.Equal(("error", "PD203", Placed.Message), (line.GetProperty("severity").GetString(), line.GetProperty("code").GetString(), line.GetProperty("message").GetString()));
        Assert.False(JsonDocument.Parse(Of(DiagnosticFormat.Json, Whole)).RootElement.TryGetProperty("line", out _));
    }

    [RepeatableProperty(200)]
    public void Each_is_one_line(string? file, string? message)
    {
        foreach (var format in Enum.GetValues<DiagnosticFormat>())
        {
            var line = Of(format, new Diagnostic(new Location(file ?? "", 1, 1), Severity.Error, "PD201", message ?? ""));
            Assert.DoesNotContain(line, c => c is '\n' or '\r' or '\u2028' or '\u0085');
        }
    }

    private static string Of(DiagnosticFormat format, Diagnostic diagnostic) => Assert.Single(new DiagnosticLines(8, format).Of([diagnostic]));
}
