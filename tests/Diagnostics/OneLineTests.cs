using Site.Diagnostics;

namespace Site.Tests.Diagnostics;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("plain text, with é, 中文, 𝛼 and 🙂", "plain text, with é, 中文, 𝛼 and 🙂")]
    [InlineData("x\n::stop-commands::tok\r\n\ttab", @"x\n::stop-commands::tok\r\n\ttab")]
    [InlineData("\u001b[2J\u001b]0;pwn\u0007", @"\u001B[2J\u001B]0;pwn\u0007")]
    [InlineData("a\u0085b\u2028c\u2029d", @"a\u0085b\u2028c\u2029d")]
    [InlineData("a\u202Eb\u2066c\uFEFFd\u200Be", @"a\u202Eb\u2066c\uFEFFd\u200Be")]
    [InlineData("a\uFFFEb", @"a\uFFFEb")]
    [InlineData(@"C:\n is a path", @"C:\n is a path")]
    public void What_a_terminal_would_obey_is_shown_as_an_escape(string text, string line) => Assert.Equal(line, OneLine.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_an_escape() => Assert.Equal(@"a\uD800b\uDC00", OneLine.Of("a\uD800b\uDC00"));

    [Fact]
    public void A_diagnostic_is_one_line_whatever_it_quotes()
    {
        var diagnostic = new Diagnostic(new Location("a\nb.yml", 1, 2), Severity.Error, "PD201", "'x\n::error::y' is wrong.");
        Assert.Equal(@"a\nb.yml(1,2): error PD201: 'x\n::error::y' is wrong.", diagnostic.ToString());
    }
}
