using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>Reads a file of <c>digest/</c> in the format that its ending and its text tell.</summary>
public static class DigestReader
{
    /// <summary>Every format of digest files, in the order in which they are tried.</summary>
    public static readonly IReadOnlyList<DigestFormat> Formats =
    [
        YamlDay.Format,
        OtherFormat.Format,
        ArxivRss.Format,
        OaiPmh.Format,
        ArxivAtom.Format,
        BibTexFormat.Format,
        BiorxivDay.Format,
        RisRecords.Format,
        DelimitedText.Format,
        JsonLines.Format,
        HuggingFacePeriod.Format,
        SemanticScholar.Format,
        OpenAlex.Format,
        CslItems.Format,
        JsonRecords.Format,
        HuggingFaceDay.Format,
        PageCapture.Format,
    ];

    /// <summary>One part for each day that the file is about; none where it cannot be read, which the diagnostics then say.</summary>
    public static IReadOnlyList<DigestFile> Read(InputFile file, DiagnosticBag diagnostics)
    {
        var ending = Path.GetExtension(file.RelativePath).ToLowerInvariant();
        var candidates = Formats.Where(f => f.Extensions.Contains(ending)).ToArray();
        if (candidates.Length == 0)
        {
            var endings = Formats.Where(f => f != OtherFormat.Format).SelectMany(f => f.Extensions).Distinct().Order(StringComparer.Ordinal);
            diagnostics.Error(new Location(file.ShownPath), Codes.UnknownFormat, $"no digest has the ending '{ending}'; known are {string.Join(", ", endings)}.");
            return [];
        }

        if (InputFolder.ReadText(file, diagnostics) is not { } source) return [];
        if (candidates.FirstOrDefault(f => f.Recognizes(source)) is { } format) return format.Read(source, diagnostics);
        diagnostics.Error(source.Whole, Codes.UnknownFormat, $"this is of no format that a file with the ending '{ending}' may have: {string.Join(", ", candidates.Where(f => f != OtherFormat.Format).Select(f => f.Name))}.");
        return [];
    }
}
