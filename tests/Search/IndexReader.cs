using System.Buffers;
using System.Text;
using System.Text.Json;
using Site.Search;

namespace Site.Tests.Search;

/// <summary>Reads an index back the way the search page does.</summary>
internal sealed class IndexReader
{
    public IndexReader(SearchIndex index)
    {
        Manifest = Data(index.Manifest, "open");
        foreach (var (file, number) in index.Terms.Select((f, i) => (f, i))) ReadTerms(Data(file, $"terms({number},"));
        foreach (var (file, number) in index.Texts.Select((f, i) => (f, i)))
            foreach (var paper in Data(file, $"texts({number},").EnumerateArray()) Papers.Add(paper);
    }

    public JsonElement Manifest { get; }

    public List<JsonElement> Papers { get; } = [];

    /// <summary>By term: the papers' paths, each with the level of its weight.</summary>
    public Dictionary<string, List<(string Path, int Level)>> Terms { get; } = new(StringComparer.Ordinal);

    public List<string> Order { get; } = [];

    public string[] PathsOf(string term) =>
        Terms.TryGetValue(term, out var postings) ? [.. postings.Select(p => Path(p.Path)).Order(StringComparer.Ordinal)] : [];

    public int LevelOf(string term, string path) => Terms[term].Single(p => Path(p.Path) == path).Level;

    public static string Text(SearchFile file)
    {
        var content = new ArrayBufferWriter<byte>();
        file.Write(content);
        return Encoding.UTF8.GetString(content.WrittenSpan);
    }

    private static JsonElement Data(SearchFile file, string call)
    {
        var text = Text(file);
        Assert.StartsWith($"paperDigestSearch.{call}", text, StringComparison.Ordinal);
        Assert.EndsWith(");\n", text, StringComparison.Ordinal);
        var start = call.EndsWith(',') ? "paperDigestSearch.".Length + call.Length : text.IndexOf('(', StringComparison.Ordinal) + 1;
        return JsonDocument.Parse(text[start..^3]).RootElement;
    }

    private void ReadTerms(JsonElement data)
    {
        var parts = (data.GetString() ?? "").Split(' ');
        var term = "";
        for (var i = 0; i < parts.Length; i += 2)
        {
            term = term[..Symbol(parts[i][0])] + parts[i][1..];
            Order.Add(term);
            Terms.Add(term, Postings(parts[i + 1]));
        }
    }

    private static List<(string, int)> Postings(string code)
    {
        var postings = new List<(string, int)>();
        var (level, number, high) = (-1, -1, 0);
        var more = PostingCode.Alphabet.Length - Weights.Levels - PostingCode.Last;
        foreach (var symbol in code.Select(Symbol))
        {
            if (symbol < Weights.Levels) (level, number) = (symbol, -1);
            else if (symbol >= Weights.Levels + PostingCode.Last) high = high * more + symbol - Weights.Levels - PostingCode.Last + 1;
            else
            {
                number += 1 + high * PostingCode.Last + symbol - Weights.Levels;
                high = 0;
                postings.Add(($"{number}", level));
            }
        }

        return postings;
    }

    private string Path(string number) => Papers[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)][0].GetString() ?? "";

    private static int Symbol(char c) => PostingCode.Alphabet.IndexOf(c, StringComparison.Ordinal);
}
