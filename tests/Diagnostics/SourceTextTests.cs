using Site.Diagnostics;

namespace Site.Tests.Diagnostics;

public sealed class SourceTextTests
{
    private static readonly SourceText Text = new("input/digest/a.txt", "é 日\r\nb\rc\n\n😀d");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(4, 1, 5)]
    [InlineData(5, 2, 1)]
    [InlineData(7, 3, 1)]
    [InlineData(9, 4, 1)]
    [InlineData(10, 5, 1)]
    [InlineData(12, 5, 3)]
    [InlineData(13, 5, 4)]
    public void Each_character_has_a_line_and_a_column(int offset, int line, int column) =>
        Assert.Equal(new Location("input/digest/a.txt", line, column), Text.At(offset));

    [Theory]
    [InlineData(1, "é 日\r\n")]
    [InlineData(2, "b\r")]
    [InlineData(3, "c\n")]
    [InlineData(4, "\n")]
    [InlineData(5, "😀d")]
    [InlineData(6, "")]
    public void A_line_has_its_end(int number, string line) => Assert.Equal(line, Text.Line(number).ToString());

    [Fact]
    public void A_file_has_a_name_without_its_folder() => Assert.Equal("a.txt", Text.FileName);
}
