namespace Site.Reading;

/// <summary>Every format of digest files, in the order in which they are tried.</summary>
public static class Formats
{
    public static readonly IReadOnlyList<DigestFormat> All =
    [
        YamlDay.Format,
        ArxivAtom.Format,
        BibTexFormat.Format,
        JsonLines.Format,
        HuggingFaceDay.Format,
        PageCapture.Format,
    ];
}
