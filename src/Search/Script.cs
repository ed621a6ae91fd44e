using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Site.Digest;

namespace Site.Search;

/// <summary>Makes the index's files: classic scripts in ASCII, each one call with data as JSON.</summary>
public static class Script
{
    private const string Receiver = "paperDigestSearch";

    public static SearchFile File(string kind, int number, string text) =>
        File(kind, number, json => json.WriteStringValue(text));

    /// <summary><c>paperDigestSearch.kind(number, data)</c>, in a file called for both and its hash.</summary>
    public static SearchFile File(string kind, int? number, Action<Utf8JsonWriter> writeData)
    {
        var script = new ArrayBufferWriter<byte>();
        script.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(null, $"{Receiver}.{kind}({(number is null ? "" : $"{number},")}")));
        // The encoder escapes whatever is no ASCII, and what could end a script or a line in one.
        using (var json = new Utf8JsonWriter(script)) writeData(json);
        script.Write(");\n"u8);
        var hash = Convert.ToHexStringLower(SHA256.HashData(script.WrittenSpan).AsSpan(0, 4));
        var name = number is null ? kind : string.Create(null, $"{kind}-{number}");
        return new SearchFile(SitePath.Parse($"search/{name}.{hash}.js"), hash, script.WrittenMemory);
    }
}
