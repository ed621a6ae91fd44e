using System.Text;
using Site.Templates;

namespace Site.Tests.Templates;

public sealed class ScriptMinifierTests
{
    [Theory]
    [InlineData("// Why.\nvar a = 1; // kept\n\n  if (a)\n    // deep\n    b();\n", "var a = 1; // kept\nif (a)\nb();\n")]
    [InlineData("a('http://x');\r\n  b();\r\n", "a('http://x');\nb();\n")]
    [InlineData("a(`one`);\n  b(`${c}`);", "a(`one`);\nb(`${c}`);\n")]
    public void Loses_comments_and_indentation(string script, string expected) => Assert.Equal(expected, Sent(script));

    [Theory]
    [InlineData("a(`\n  // text\n`);\n")]
    [InlineData("a('\\\n  text');\n")]
    public void Stays_as_it_is_where_a_text_goes_on_over_lines(string script) => Assert.Equal(script, Sent(script));

    private static string Sent(string script) => Encoding.UTF8.GetString(ScriptMinifier.WithoutComments(Encoding.UTF8.GetBytes(script)));
}
