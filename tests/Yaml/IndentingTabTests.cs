using Site.Tests.Reading;

namespace Site.Tests.Yaml;

public sealed class IndentingTabTests
{
    [Theory]
    [InlineData("papers:\n- title: A\n\tabstract: B\n", "3,1")]
    [InlineData("papers:\n\t- title: A\n", "2,1")]
    [InlineData("papers:\n- title: A\n  abstract: |\n    x\n\ty\n", "5,1")]
    [InlineData("papers:\n- title: \"A\n\tb\"\n", "3,1")]
    [InlineData("papers:\n- title: A\n\t\n", "3,1")]
    [InlineData("\tpapers:\n- title: A\n", "1,1")]
    [InlineData("papers:\n- title: A\n  authors:\n\t- B\n", "4,1")]
    [InlineData("date: 2026-01-05\npapers:\n  - title: A\n  \t  abstract: x\n", "4,3")]
    public void A_tab_is_reported_where_it_is(string text, string place) =>
        Readings.Reports($"2026-01-05.yml({place}): error PD201: this is not valid YAML: a tab indents this line; indent with spaces.", "2026-01-05.yml", text);

    [Theory]
    [InlineData("papers:\n- title:\tA\n  note: |\n    \tx\n")]
    [InlineData("papers:\n- title: A\t# note\n")]
    public void Other_tabs_are_fine(string text) => Assert.NotEmpty(Readings.Papers("2026-01-05.yml", text));
}
