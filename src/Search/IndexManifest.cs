using System.Text.Json;

namespace Site.Search;

/// <summary>
/// The script that names the others: <c>paperDigestSearch.open({papers, levels, last, alphabet, stop, letters, terms: [[first,
/// size, hash], ...], texts: [[papers, size, hash], ...]})</c>. Sizes are in thousands of bytes, rounded up.
/// </summary>
public static class IndexManifest
{
    public static SearchFile File(int papers, IReadOnlyList<TermShard> shards, IReadOnlyList<TextChunk> chunks) =>
        Script.File("open", null, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("papers", papers);
            json.WriteNumber("levels", Weights.Levels);
            json.WriteNumber("last", PostingCode.Last);
            json.WriteString("alphabet", PostingCode.Alphabet);
            json.WriteString("stop", string.Join(' ', StopWords.All));
            LetterTables.Write(json, "letters");
            json.WriteStartArray("terms");
            foreach (var shard in shards) Write(json, shard);
            json.WriteEndArray();
            json.WriteStartArray("texts");
            foreach (var chunk in chunks) Write(json, chunk);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, TermShard shard)
    {
        json.WriteStartArray();
        json.WriteStringValue(shard.First);
        WriteFile(json, shard.File);
    }

    private static void Write(Utf8JsonWriter json, TextChunk chunk)
    {
        json.WriteStartArray();
        json.WriteNumberValue(chunk.Count);
        WriteFile(json, chunk.File);
    }

    private static void WriteFile(Utf8JsonWriter json, SearchFile file)
    {
        json.WriteNumberValue((file.Size + 999) / 1000);
        json.WriteStringValue(file.Hash);
        json.WriteEndArray();
    }
}
