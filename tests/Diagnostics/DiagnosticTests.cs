using Site.Diagnostics;

namespace Site.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_value_of_any_length_leaves_what_is_said_of_it()
    {
        var diagnostic = new Diagnostic(new Location("a.yml"), Severity.Error, Codes.UnknownField, $"a paper has no field '{new string('x', 1_000_000)}'. Known are title and abstract.");
        Assert.StartsWith("a paper has no field 'xxx", diagnostic.Message, StringComparison.Ordinal);
        Assert.EndsWith("xxx'. Known are title and abstract.", diagnostic.Message, StringComparison.Ordinal);
        Assert.InRange(diagnostic.Message.Length, 500, 900);
    }

    [Fact]
    public void A_message_of_usual_length_is_whole()
    {
        var message = string.Join(' ', Enumerable.Range(0, 150));
        Assert.Equal(message, new Diagnostic(new Location("a.yml"), Severity.Error, Codes.UnknownField, message).Message);
    }
}
