using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace Site.Media;

/// <summary>Makes of any picture a small one to stand beside a paper: a JPEG of at most 320 pixels each way, and of at most 20 KB.</summary>
public static class SmallPicture
{
    /// <summary>The largest picture that is taken, in bytes.</summary>
    public const int MostSourceBytes = 8 << 20;

    /// <summary>The largest that comes of it.</summary>
    public const int MostBytes = 20_000;

    /// <summary>The most that a picture may unfold to: a few bytes may claim any number.</summary>
    public const long MostPixels = 16_000_000;

    // A mark or a line is no picture of anything.
    private const int LeastPixels = 32;

    // The first of these that gives a file small enough.
    private static readonly int[] Sizes = [320, 240, 160];
    private static readonly int[] Qualities = [80, 65, 50, 35];

    // No format is known of itself: the decoder is chosen by the content. A picture of the most pixels takes a quarter of this.
    private static readonly Configuration Setup = new()
    {
        MaxDegreeOfParallelism = 1,
        MemoryAllocator = MemoryAllocator.Create(new MemoryAllocatorOptions { AllocationLimitMegabytes = 256, MaximumPoolSizeMegabytes = 64 }),
    };

    /// <exception cref="PictureException">It is no picture, or not one that can be taken.</exception>
    public static byte[] Of(byte[] source)
    {
        if (source.Length > MostSourceBytes) throw new PictureException($"more than {MostSourceBytes >> 20} MB");
        if (PictureHeader.Read(source) is not { } header) throw new PictureException("no PNG, JPEG, WebP or GIF");
        if (header.Pixels > MostPixels) throw new PictureException($"{header.Width} × {header.Height} pixels are too many");
        if (header.Width < LeastPixels || header.Height < LeastPixels) throw new PictureException($"{header.Width} × {header.Height} pixels are too few");
        try
        {
            using var image = Image.Load<Rgba32>(Setup, source, Decoder(header.Format));
            return Small(image);
        }
        catch (Exception e) when (e is ImageFormatException or InvalidMemoryOperationException or NotSupportedException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or OverflowException or IOException)
        {
            // What the decoders do with what nobody foresaw.
            throw new PictureException($"damaged ({e.GetType().Name})");
        }
    }

    private static IImageDecoder Decoder(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => new JpegDecoder { IgnoreMetadata = true },
        PictureFormat.Png => new PngDecoder { IgnoreMetadata = true },
        PictureFormat.WebP => new WebpDecoder { IgnoreMetadata = true },
        _ => new GifDecoder { IgnoreMetadata = true, DecodingMode = FrameDecodingMode.First },
    };

    private static byte[] Small(Image<Rgba32> image)
    {
        foreach (var most in Sizes)
        {
            var share = Math.Min(1, (double)most / Math.Max(image.Width, image.Height));
            var (width, height) = (Math.Max(1, (int)Math.Round(image.Width * share)), Math.Max(1, (int)Math.Round(image.Height * share)));
            // What is transparent shows as on paper.
            using var small = image.Clone(Setup, c => c.Resize(width, height, KnownResamplers.Triangle).BackgroundColor(Color.White));
            foreach (var quality in Qualities)
            {
                using var file = new MemoryStream();
                small.Save(file, new JpegEncoder { Quality = quality });
                if (file.Length <= MostBytes) return file.ToArray();
            }
        }

        throw new PictureException($"still more than {MostBytes / 1000} KB when it is small");
    }
}
