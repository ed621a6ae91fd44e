using System.Text.Json;
using Site.Text;

namespace Site.Search;

/// <summary>
/// What the search page has to know of letters to fold and part a query as the index does papers: <c>{unspaced, endings, spellings: {letter:
/// text}, greek: {letter: name}}</c>.
/// </summary>
internal static class LetterTables
{
    // π0 and pi0 are one to those who search.
    private const string Greek = "α alpha β beta γ gamma δ delta ε epsilon θ theta λ lambda μ mu π pi σ sigma τ tau φ phi ω omega";

    public static void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteString("unspaced", string.Concat(Scripts.Unspaced.Select(r => $"{char.ConvertFromUtf32(r.First)}-{char.ConvertFromUtf32(r.Last)}")));
        json.WriteString("endings", string.Join(' ', KoreanEndings.All));
        json.WriteStartObject("spellings");
        foreach (var (letter, text) in Folding.Spellings()) json.WriteString(letter.ToString(), text);
        json.WriteString("ς", "σ");
        json.WriteEndObject();
        json.WriteStartObject("greek");
        foreach (var pair in Greek.Split(' ').Chunk(2)) json.WriteString(pair[0], pair[1]);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
