using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;
using Site.Mathematics;

namespace Site.Search;

/// <summary>
/// How the list of hits shows a title that holds formulas, as JSON: <c>[text, formula, ...]</c>, where a formula is an element of MathML,
/// <c>[name, {attributes}, child, ...]</c>. The search page makes elements of it, so that nothing in a title is ever read as markup.
/// </summary>
internal static class ShownTitle
{
    // Half a surrogate pair, which no input has, is no reason to fail.
    private static readonly XmlReaderSettings Settings = new() { CheckCharacters = false };

    /// <summary>The JSON, in ASCII; null for a title that is shown as text.</summary>
    public static string? Json(string title)
    {
        if (!FormulaText.MayHoldFormulas(title)) return null;
        var parts = FormulaText.Parts(title).Select(p => (p.Text, Formula: p.IsFormula ? Formula.Read(p.Text) : null)).ToArray();
        if (parts.All(p => p.Formula is null)) return null;

        var shown = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(shown))
        {
            json.WriteStartArray();
            foreach (var (text, formula) in parts)
            {
                if (formula is null) json.WriteStringValue(text);
                else Write(json, formula.ToMathMl(isDisplay: false));
            }

            json.WriteEndArray();
        }

        return Encoding.ASCII.GetString(shown.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, string mathMl)
    {
        using var reader = XmlReader.Create(new StringReader(mathMl), Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) WriteStart(json, reader);
            else if (reader.NodeType == XmlNodeType.EndElement) json.WriteEndArray();
            else json.WriteStringValue(reader.Value);
        }
    }

    private static void WriteStart(Utf8JsonWriter json, XmlReader element)
    {
        json.WriteStartArray();
        json.WriteStringValue(element.Name);
        json.WriteStartObject();
        while (element.MoveToNextAttribute()) json.WriteString(element.Name, element.Value);
        json.WriteEndObject();
    }
}
