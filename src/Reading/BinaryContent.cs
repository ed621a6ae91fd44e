using System.Buffers.Binary;

namespace Site.Reading;

/// <summary>Recognises what is no text in UTF-8 by its first bytes, so that a message can name it.</summary>
internal static class BinaryContent
{
    /// <summary>What is wrong and what to do; null for what may be text.</summary>
    public static string? Problem(ReadOnlySpan<byte> content) => content switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "this is a PDF document, whatever it is named; a digest is text",
        [(byte)'P', (byte)'K', 3, 4, ..] => "this is a ZIP archive, or a document of an office program; unpack it, or save it as text (a table as CSV)",
        [0x1F, 0x8B, ..] => "this is packed with gzip; unpack it",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "this is a document of an old office program; save it as text (a table as CSV)",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "this is a picture; a digest is text",
        [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', ..] => "this is an SQLite database; export what is in it as text",
        _ when IsUtf16(content) => "this text is in UTF-16, which some programs call Unicode; save the file as UTF-8",
        _ => null,
    };

    // With its byte order mark, or without one where it begins with two characters of ASCII.
    private static bool IsUtf16(ReadOnlySpan<byte> content)
    {
        if (content.Length < 2) return false;
        if (BinaryPrimitives.ReadUInt16BigEndian(content) is 0xFEFF or 0xFFFE) return true;
        return content is [> 0, 0, > 0, 0, ..] or [0, > 0, 0, > 0, ..];
    }
}
