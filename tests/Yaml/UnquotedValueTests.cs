using Site.Diagnostics;
using Site.Yaml;

namespace Site.Tests.Yaml;

public sealed class UnquotedValueTests
{
    [Theory]
    [InlineData("title: Foo: a study", "a.yml(1,11): error PD201: this is not valid YAML: the value of 'title' has a colon or another mark of YAML in it; put it in quotes, as title: 'Foo: a study'.")]
    [InlineData("papers:\n  - title: Foo's: a study\n", "a.yml(2,17): error PD201: this is not valid YAML: the value of 'title' has a colon or another mark of YAML in it; put it in quotes, as title: 'Foo''s: a study'.")]
    [InlineData("title: @home", "a.yml(1,8): error PD201: this is not valid YAML: the value of 'title' has a colon or another mark of YAML in it; put it in quotes, as title: '@home'.")]
    [InlineData("title: `code`", "a.yml(1,8): error PD201: this is not valid YAML: the value of 'title' has a colon or another mark of YAML in it; put it in quotes, as title: '`code`'.")]
    [InlineData("title: [a", "a.yml(")]
    public void A_value_that_needs_quotes_says_so(string text, string message)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(YamlReader.TryRead(new SourceText("a.yml", text), diagnostics, out _));
        Assert.StartsWith(message, Assert.Single(diagnostics.Sorted()).ToString(), StringComparison.Ordinal);
    }
}
