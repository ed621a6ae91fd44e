using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// Reads what Hugging Face says of a week or a month of daily papers (<c>?week=2026-W02</c>, <c>?month=2026-01</c>, or the data of
/// such a page): each paper counts for the day that it was handed in to.
/// </summary>
public static class HuggingFacePeriod
{
    public static readonly DigestFormat Format = new("Hugging Face papers of a week or month", [".json", ".txt"], Recognizes, Read);

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (JsonReader.Read(source, .., diagnostics) is not { } root || HuggingFaceDay.List(root, source, diagnostics) is not { } list) return [];
        return ReadingList.Files(source, list.Items.OfType<JsonObject>().Select(i => (Day(i, source, diagnostics), HuggingFacePaper.Read(i, source, diagnostics))));
    }

    private static bool Recognizes(SourceText source) => DayName.TryFrom(source.FileName) is null && JsonShape.Of(source).Has("paper");

    private static PartialDate? Day(JsonObject item, SourceText source, DiagnosticBag diagnostics)
    {
        var text = ((item["paper"] as JsonObject)?["submittedOnDailyAt"] ?? item["publishedAt"]) as JsonString;
        if (text is not null) return Timestamps.Day(text.Value, source.At(text.Offset), diagnostics);
        diagnostics.Error(source.At(item.Offset), Codes.NoDay, $"this paper does not say which day it was handed in to, and '{source.FileName}' names no day; name the file for its day, as 2026-01-05.json.");
        return null;
    }
}
