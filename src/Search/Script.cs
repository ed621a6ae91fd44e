using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Site.Digest;

namespace Site.Search;

/// <summary>Makes the index's files: classic scripts in ASCII, each one call with data as JSON.</summary>
public static class Script
{
    private const string Receiver = "paperDigestSearch";

    /// <summary>
    /// <c>paperDigestSearch.kind(number, data)</c>, in a file called for both and its hash. The content is made twice, for
    /// the hash and for the disk, instead of being kept: the texts of a large digest are larger than all else.
    /// </summary>
    public static SearchFile File(string kind, int? number, Action<Utf8JsonWriter> writeData)
    {
        var content = new ArrayBufferWriter<byte>(32 * 1024);
        Write(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.WrittenSpan).AsSpan(0, 4));
        var name = number is null ? kind : string.Create(null, $"{kind}-{number}");
        return new SearchFile(Routes.Search(name, hash), hash, content.WrittenCount, Write);

        void Write(IBufferWriter<byte> script)
        {
            script.Write(Encoding.ASCII.GetBytes(string.Create(null, $"{Receiver}.{kind}({(number is null ? "" : $"{number},")}")));
            // The encoder escapes whatever is no ASCII, and what could end a script or a line in one.
            using (var json = new Utf8JsonWriter(script)) writeData(json);
            script.Write(");\n"u8);
        }
    }
}
