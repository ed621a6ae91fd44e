using System.Text;
using Site.Diagnostics;

namespace Site.Tests.Diagnostics;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("é 日本 😀\r\nb\rc\n\nd")]
    public void Bytes_and_a_string_give_the_same_text(string text)
    {
        using var given = new SourceText("a.txt", text);
        using var decoded = SourceText.Decoded("a.txt", Encoding.UTF8.GetBytes(text), Encoding.UTF8);

        Assert.Equal((text, text), (given.Text, decoded.Text));
        for (var i = 0; i < text.Length; i++) Assert.Equal(given.At(i), decoded.At(i));
        for (var line = 1; line < 8; line++) Assert.Equal(given.Line(line).ToString(), decoded.Line(line).ToString());
    }

    [Fact]
    public void A_text_that_is_disposed_of_cannot_be_read()
    {
        var text = new SourceText("a.txt", "abc");
        text.Dispose();
        text.Dispose();

        Assert.Throws<ObjectDisposedException>(() => text.Span.Length);
        Assert.Throws<ObjectDisposedException>(() => text.Slice(0, 1));
    }
}
