using Site.Tex;

namespace Site.Reading;

/// <summary>Texts of BibTeX: TeX, and braces that protect capitals.</summary>
internal static class BibTexText
{
    public static string Line(string text) => TexReader.WithoutBraces(CleanText.Line(text)).Trim();

    public static string Paragraphs(string text) => TexReader.WithoutBraces(CleanText.Paragraphs(text)).Trim();
}
