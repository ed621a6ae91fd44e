using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.PixelFormats;

namespace Site.Tests.Media;

/// <summary>Pictures for tests, the same each time.</summary>
internal static class Drawn
{
    /// <summary>A gradient.</summary>
    public static byte[] Picture(string format, int width, int height) => Picture(format, width, height, (x, y) => new Rgba32((byte)(x * 255 / width), (byte)(y * 255 / height), 128));

    /// <summary>What no compression makes small.</summary>
    public static byte[] Noise(int width, int height)
    {
        var random = new Random(1);
        return Picture("png", width, height, (_, _) => new Rgba32((uint)random.Next() | 0xFF000000));
    }

    public static byte[] Picture(string format, int width, int height, Func<int, int, Rgba32> color)
    {
        using var image = new Image<Rgba32>(width, height);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                image[x, y] = color(x, y);
        IImageEncoder encoder = format switch
        {
            "png" => new PngEncoder(),
            "jpg" => new JpegEncoder(),
            "gif" => new GifEncoder(),
            "webp" => new WebpEncoder { FileFormat = WebpFileFormatType.Lossy },
            _ => new WebpEncoder { FileFormat = WebpFileFormatType.Lossless },
        };
        using var file = new MemoryStream();
        image.Save(file, encoder);
        return file.ToArray();
    }

    public static Image<Rgba32> Open(byte[] file) => Image.Load<Rgba32>(file);
}
