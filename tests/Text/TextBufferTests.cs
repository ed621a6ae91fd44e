using Site.Text;

namespace Site.Tests.Text;

public sealed class TextBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(1000)]
    public void Text_is_the_same_whatever_room_there_is(int room)
    {
        var text = new TextBuffer(new char[room]);
        for (var i = 0; i < 40; i++)
        {
            text.Append('a');
            text.Append("bé");
            text.AppendAscii("cd"u8);
        }

        Assert.Equal('d', text[text.Length - 1]);
        Assert.Equal(string.Concat(Enumerable.Repeat("abécd", 40)), text.Finish());
        Assert.Equal(0, text.Length);
    }
}
