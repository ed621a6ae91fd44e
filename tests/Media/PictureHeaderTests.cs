using System.Text;
using Site.Media;

namespace Site.Tests.Media;

public sealed class PictureHeaderTests
{
    [Theory]
    [InlineData("png", PictureFormat.Png)]
    [InlineData("jpg", PictureFormat.Jpeg)]
    [InlineData("gif", PictureFormat.Gif)]
    [InlineData("webp", PictureFormat.WebP)]
    [InlineData("lossless webp", PictureFormat.WebP)]
    public void Format_and_size_are_those_of_the_content(string format, PictureFormat expected)
    {
        var file = Drawn.Picture(format, 300, 70);
        Assert.Equal(new PictureHeader(expected, 300, 70), PictureHeader.Read(file));
        Assert.True(new PictureHeader(expected, 300, 70).IsWhole(file));
        Assert.False(new PictureHeader(expected, 300, 70).IsWhole(file.AsSpan(0, file.Length * 2 / 3)));
        // Where it is cut off, there is a size or none, and never an exception.
        for (var length = 0; length < file.Length; length++)
            if (PictureHeader.Read(file.AsSpan(0, length)) is { } header) Assert.Equal((300, 70), (header.Width, header.Height));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<!doctype html><p>Not found")]
    [InlineData("version https://git-lfs.github.com/spec/v1\n")]
    [InlineData("GIF89a")]
    [InlineData("RIFF....WEBPVP9X......................")]
    [InlineData("%PDF-1.7")]
    public void What_is_no_picture_has_none(string text) => Assert.Null(PictureHeader.Read(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void A_picture_without_width_is_none()
    {
        var file = Drawn.Picture("gif", 40, 40);
        file[6] = file[7] = 0;
        Assert.Null(PictureHeader.Read(file));
    }
}
