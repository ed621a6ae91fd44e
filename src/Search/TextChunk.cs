using System.Buffers;
using System.Text;
using System.Text.Json;
using Site.Text;

namespace Site.Search;

/// <summary>
/// A run of papers as the list of hits shows them, as one script: <c>paperDigestSearch.texts(number, [[path, title, day,
/// number of authors, [first authors], abstract], ...])</c>.
/// </summary>
public sealed record TextChunk(int Count, SearchFile File)
{
    /// <summary>A chunk ends with the paper that reaches this many characters as they are written: about 5 KB compressed.</summary>
    public const int TargetSize = 13_000;

    private const int MaxAuthors = 20;
    private const int UsualAbstract = 4096;

    public static IReadOnlyList<TextChunk> Cut(IReadOnlyList<SearchEntry> papers)
    {
        var sizes = new int[papers.Count];
        Parallel.For(0, sizes.Length, () => Array.Empty<char>(), (i, _, room) =>
        {
            sizes[i] = Written(papers[i].Abstract(ref room)) + Written(papers[i].Title);
            return room;
        }, _ => { });
        var ranges = new List<(int From, int To)>();
        var (from, size) = (0, 0);
        for (var number = 0; number < papers.Count; number++)
        {
            size += sizes[number];
            if (size < TargetSize && number < papers.Count - 1) continue;
            ranges.Add((from, number + 1));
            (from, size) = (number + 1, 0);
        }

        var chunks = new TextChunk[ranges.Count];
        Parallel.For(0, chunks.Length, () => new ArrayBufferWriter<byte>(2 * TargetSize), (i, _, room) =>
        {
            chunks[i] = Of(papers, i, ranges[i], room);
            return room;
        }, _ => { });
        return chunks;
    }

    // What is no ASCII takes six characters.
    private static int Written(ReadOnlySpan<char> text)
    {
        var size = text.Length;
        if (Ascii.IsValid(text)) return size;
        foreach (var c in text)
            if (!char.IsAscii(c)) size += 5;
        return size;
    }

    private static TextChunk Of(IReadOnlyList<SearchEntry> papers, int number, (int From, int To) range, ArrayBufferWriter<byte> room) =>
        new(range.To - range.From, Script.File("texts", number, json =>
        {
            var text = ArrayPool<char>.Shared.Rent(UsualAbstract);
            var given = text;
            json.WriteStartArray();
            for (var i = range.From; i < range.To; i++) Write(json, papers[i], ref text);
            json.WriteEndArray();
            ArrayPool<char>.Shared.Return(given);
        }, room));

    private static void Write(Utf8JsonWriter json, SearchEntry paper, ref char[] room)
    {
        json.WriteStartArray();
        json.WriteStringValue(paper.Path.Value);
        json.WriteStringValue(paper.Title);
        json.WriteStringValue(Iso.Date(paper.Days[^1]));
        json.WriteNumberValue(paper.Authors.Count);
        json.WriteStartArray();
        foreach (var author in paper.Authors.Take(MaxAuthors)) json.WriteStringValue(author.Name);
        json.WriteEndArray();
        json.WriteStringValue(paper.Abstract(ref room));
        json.WriteEndArray();
    }
}
