using System.Buffers;
using System.Text;
using System.Text.Json;
using Site.Search;

namespace Site.Tests.Search;

/// <summary>Reads an index with the script of the search page.</summary>
internal sealed class IndexReader
{
    // The papers that hold a term, each with the level of its weight.
    private const string Postings = """
        const postings = term => {
          const index = paperDigestSearch, weights = new Float32Array(index.papers);
          for (const { code } of index.find([term, term])) index.raise(weights, code, index.levels);
          return [...weights].map((weight, n) => [n, Math.round(weight) - 1]).filter(([, level]) => level >= 0).map(([n, level]) => [paper(n)[0], level]);
        };
        const paper = n => paperDigestSearch.chunk(n).data[n - paperDigestSearch.chunk(n).first];
        """;

    private readonly SearchScript _script = new();

    public IndexReader(SearchIndex index)
    {
        var manifest = Text(index.Manifest);
        Manifest = JsonDocument.Parse(manifest["paperDigestSearch.open(".Length..^");\n".Length]).RootElement;
        _script.Execute(index);
        _script.Execute(Postings);
    }

    public JsonElement Manifest { get; }

    /// <summary>What the index has of each paper.</summary>
    public JsonElement[] Papers => [.. _script.Evaluate("Array.from({ length: paperDigestSearch.papers }, (_, n) => paper(n))").EnumerateArray()];

    /// <summary>The terms in the order of the index.</summary>
    public string[] Terms => Strings(_script.Evaluate("paperDigestSearch.find(['', '\\uffff']).map(term => term.name)"));

    public string[] PathsOf(string term) => [.. Strings(_script.Evaluate("postings(a).map(posting => posting[0])", term)).Order(StringComparer.Ordinal)];

    public int LevelOf(string term, string path) =>
        _script.Evaluate("postings(a)", term).EnumerateArray().Single(p => p[0].GetString() == path)[1].GetInt32();

    public static string Text(SearchFile file)
    {
        var content = new ArrayBufferWriter<byte>();
        file.Write(content);
        return Encoding.UTF8.GetString(content.WrittenSpan);
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString() ?? "")];
}
