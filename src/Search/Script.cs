using System.Buffers;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using Site.Addresses;

namespace Site.Search;

/// <summary>Makes the index's files: classic scripts in ASCII, each one call with data as JSON.</summary>
public static class Script
{
    private const string Receiver = "paperDigestSearch";
    private const int UsualSize = 1 << 15;

    /// <summary>
    /// <c>paperDigestSearch.kind(number, data)</c>, in a file named for both and its hash. The content is made twice, for the hash
    /// and for the disk, instead of being kept: the texts of a large digest are larger than all else.
    /// </summary>
    /// <param name="kind">The method to call.</param>
    /// <param name="number">Which of the files of its kind it is.</param>
    /// <param name="writeData">Writes the data, the same each time.</param>
    public static SearchFile File(string kind, int? number, Action<Utf8JsonWriter> writeData)
    {
        var content = new ArrayBufferWriter<byte>(UsualSize);
        Write(content);
        var hash = Convert.ToHexStringLower(XxHash128.Hash(content.WrittenSpan).AsSpan(0, 4));
        return new SearchFile(Routes.Search(number is null ? kind : string.Create(null, $"{kind}-{number}"), hash), hash, content.WrittenCount, Write);

        void Write(IBufferWriter<byte> script)
        {
            script.Write(Encoding.ASCII.GetBytes(string.Create(null, $"{Receiver}.{kind}({(number is null ? "" : $"{number},")}")));
            // The encoder escapes whatever is not ASCII, and what could end a script or a line in one.
            using (var json = new Utf8JsonWriter(script)) writeData(json);
            script.Write(");\n"u8);
        }
    }
}
