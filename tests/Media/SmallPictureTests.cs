using System.Buffers.Binary;
using System.Text;
using Site.Media;
using SixLabors.ImageSharp.PixelFormats;

namespace Site.Tests.Media;

public sealed class SmallPictureTests
{
    [Theory]
    [InlineData("png", 1200, 648, 320, 173)]
    [InlineData("jpg", 640, 960, 213, 320)]
    [InlineData("gif", 400, 400, 320, 320)]
    [InlineData("webp", 1000, 100, 320, 32)]
    [InlineData("lossless webp", 320, 200, 320, 200)]
    [InlineData("png", 100, 50, 100, 50)]
    [InlineData("png", 4000, 32, 320, 3)]
    public void A_small_JPEG_comes_of_each_format(string format, int width, int height, int smallWidth, int smallHeight)
    {
        var small = SmallPicture.Of(Drawn.Picture(format, width, height));
        Assert.Equal(new PictureHeader(PictureFormat.Jpeg, smallWidth, smallHeight), PictureHeader.Read(small));
        Assert.InRange(small.Length, 1, SmallPicture.MostBytes);
    }

    [Fact]
    public void What_is_hard_to_compress_gets_coarser_until_it_is_small_enough() =>
        Assert.InRange(SmallPicture.Of(Drawn.Noise(700, 700)).Length, 1, SmallPicture.MostBytes);

    [Fact]
    public void What_is_transparent_is_white()
    {
        using var small = Drawn.Open(SmallPicture.Of(Drawn.Picture("png", 64, 64, (_, _) => new Rgba32(0, 0, 0, 0))));
        Assert.Equal(new Rgba32(255, 255, 255), small[32, 32]);
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes() =>
        Assert.Equal(SmallPicture.Of(Drawn.Picture("png", 500, 300)), SmallPicture.Of(Drawn.Picture("png", 500, 300)));

    [Fact]
    public void Of_what_a_few_bytes_may_unfold_to_there_is_a_bound()
    {
        var bomb = Drawn.Picture("png", 64, 64);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 100_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 100_000);
        Refuses("100000 × 100000 pixels are too many", bomb);
        Refuses("16384 × 16384 pixels are too many", Gif(16384, 16384));
        Refuses("more than 8 MB", new byte[SmallPicture.MostSourceBytes + 1]);
        Refuses("1 × 1 pixels are too few", Gif(1, 1));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("<!doctype html><title>Not found</title>")]
    public void What_is_no_picture_is_refused(string text) => Refuses("no PNG, JPEG, WebP or GIF", Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("png")]
    [InlineData("jpg")]
    [InlineData("gif")]
    [InlineData("webp")]
    [InlineData("lossless webp")]
    public void A_damaged_picture_is_refused_or_taken_and_nothing_else_happens(string format)
    {
        var random = new Random(3);
        var whole = Drawn.Picture(format, 48, 40);
        for (var run = 0; run < 300; run++)
        {
            var file = whole[..(run % 4 == 0 ? random.Next(whole.Length) : whole.Length)];
            for (var n = random.Next(6); n >= 0 && file.Length > 0; n--) file[random.Next(file.Length)] = (byte)random.Next(256);
            try
            {
                Assert.InRange(SmallPicture.Of(file).Length, 1, SmallPicture.MostBytes);
            }
            catch (PictureException)
            {
            }
        }
    }

    private static byte[] Gif(int width, int height) =>
        [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0, 0x3B];

    private static void Refuses(string reason, byte[] file) => Assert.Equal(reason, Assert.Throws<PictureException>(() => SmallPicture.Of(file)).Message);
}
