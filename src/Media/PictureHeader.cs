using System.Buffers.Binary;

namespace Site.Media;

/// <summary>What the first bytes of a picture say of it. Nothing is decoded.</summary>
/// <param name="Width">In pixels, as <paramref name="Height"/>.</param>
public readonly record struct PictureHeader(PictureFormat Format, int Width, int Height)
{
    public long Pixels => (long)Width * Height;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> PngEnd => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    /// <summary>Tells the format by the content, whatever the name says; null where it is no picture, or one that was cut off in its first bytes.</summary>
    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        var header = file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(file),
            _ when file.StartsWith(PngSignature) => Png(file),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(file),
            _ => null,
        };
        return header is { Width: > 0, Height: > 0 } ? header : null;
    }

    /// <summary>Whether a picture of this format has its end.</summary>
    public bool IsWhole(ReadOnlySpan<byte> file) => Format switch
    {
        PictureFormat.Jpeg => file[^Math.Min(file.Length, 64)..].IndexOf([(byte)0xFF, (byte)0xD9]) >= 0,
        PictureFormat.Png => file.IndexOf(PngEnd) >= 0,
        PictureFormat.Gif => file.TrimEnd((byte)0) is [.., 0x3B],
        _ => BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L <= file.Length,
    };

    // ITU T.81, B.1.1: segments with their lengths, until the one that begins a frame.
    private static PictureHeader? Jpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 <= file.Length;)
        {
            var (mark, kind) = (file[at], file[at + 1]);
            if (mark != 0xFF) return null;
            if (kind == 0xFF)
            {
                at++;
                continue;
            }

            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new PictureHeader(PictureFormat.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    // https://www.w3.org/TR/png-3/#11IHDR
    private static PictureHeader? Png(ReadOnlySpan<byte> file) => file.Length < 33 || !file[12..16].SequenceEqual("IHDR"u8) ? null
        : new PictureHeader(PictureFormat.Png, BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));

    // https://www.w3.org/Graphics/GIF/spec-gif89a.txt, section 18
    private static PictureHeader? Gif(ReadOnlySpan<byte> file) => file.Length < 13 ? null
        : new PictureHeader(PictureFormat.Gif, BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));

    // https://developers.google.com/speed/webp/docs/riff_container, with RFC 6386, section 9.1
    private static PictureHeader? WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30) return null;
        if (file[12..].StartsWith("VP8X"u8)) return Of(1 + Number(file[24..]), 1 + Number(file[27..]));
        if (file[12..].StartsWith("VP8 "u8)) return Of(BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF);
        if (!file[12..].StartsWith("VP8L"u8)) return null;
        var bits = BinaryPrimitives.ReadInt32LittleEndian(file[21..]);
        return Of((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);

        static PictureHeader Of(int width, int height) => new(PictureFormat.WebP, width, height);
        static int Number(ReadOnlySpan<byte> three) => three[0] | (three[1] << 8) | (three[2] << 16);
    }
}
