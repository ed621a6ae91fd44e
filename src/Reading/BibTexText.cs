namespace Site.Reading;

/// <summary>Texts of BibTeX: TeX, and braces that protect capitals.</summary>
internal static class BibTexText
{
    public static string Line(string text) => CleanText.Line(text, groups: true).Trim();

    public static string Paragraphs(string text) => CleanText.Paragraphs(text, groups: true).Trim();
}
