using Site.Tests.Reading;

namespace Site.Tests.Yaml;

public sealed class CutValueTests
{
    [Theory]
    [InlineData("papers:\n- title: Foo #1 bar\n", "2026-01-05.yml(2,14): warning PD208: YAML takes '#1 bar' for a comment, so it is no part of 'title'; put the value in quotes, as 'Foo #1 bar', or a space after '#'.")]
    [InlineData("papers:\n- title: A\n  venue: Al's #2   \n", "2026-01-05.yml(3,15): warning PD208: YAML takes '#2' for a comment, so it is no part of 'venue'; put the value in quotes, as 'Al''s #2'")]
    [InlineData("papers:\n- title: A\n  keywords:\n  - C #x\n  - D\n", "2026-01-05.yml(4,7): warning PD208: YAML takes '#x' for a comment")]
    [InlineData("title: #1\npapers:\n- title: A\n", "2026-01-05.yml(1,8): warning PD208: YAML takes '#1' for a comment")]
    public void What_looks_like_a_part_of_a_value_and_is_a_comment_is_said(string text, string message) => Readings.Reports(message, "2026-01-05.yml", text);

    [Theory]
    [InlineData("papers:\n- title: Foo # a comment\n  upvotes: 5 #votes\n  venue: 'x #1'\n  note: |\n    a #1 b\n")]
    [InlineData("papers:\n- title: C# and F#\n  url: https://x.org/#1\n")]
    public void Other_comments_and_signs_are_fine(string text) => Assert.NotEmpty(Readings.Papers("2026-01-05.yml", text));
}
