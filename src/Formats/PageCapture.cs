using System.Globalization;
using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// Reads a "daily papers" page saved as text: lines of the page's header, a line with the day ("Mar 12"), then title and
/// abstract in turn, one line each, with blank lines between.
/// </summary>
public static partial class PageCapture
{
    public static readonly DigestFormat Format = new("page capture", [".txt"], source => DayLine(Blocks(source.Text)) >= 0, (source, diagnostics) => [Read(source, diagnostics)]);

    // Real titles are much shorter than this, and real abstracts much longer.
    private const int LongestTitle = 300;

    // The line with the day is among this many.
    private const int MostHeaderLines = 40;

    public static DigestFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var day = DayName.Of(source, diagnostics);
        var blocks = Blocks(source.Text);
        var dayLine = DayLine(blocks);
        var file = new DigestFile { At = source.Whole, Kind = SourceKind.Raw, Day = day };
        if (dayLine < 0)
        {
            diagnostics.Error(source.Whole, Codes.UnknownFormat, "there is no line with the day, as 'Mar 12'; a page capture has one above its papers.");
            return file;
        }

        if (day is { } named) CheckDay(source, blocks[dayLine], named, diagnostics);
        if (dayLine == blocks.Count - 1)
            diagnostics.Error(source.At(blocks[dayLine].Start), Codes.EmptyDigest, $"no paper stands below the day '{blocks[dayLine].Text}'.");
        return file with { Papers = [.. Papers(source, blocks[(dayLine + 1)..], diagnostics)] };
    }

    private static void CheckDay(SourceText source, TextBlock line, DateOnly named, DiagnosticBag diagnostics)
    {
        var formats = (string[])["MMM d yyyy", "MMMM d yyyy"];
        var text = $"{line.Text} {named.Year.ToString(CultureInfo.InvariantCulture)}";
        if (!DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written))
            diagnostics.Error(source.At(line.Start), Codes.BadDate, $"'{line.Text}' is no day of {named.Year}.");
        else if (written != named)
            diagnostics.Error(source.At(line.Start), Codes.DayMismatch, $"the page is of '{line.Text}', but the file's name says {Iso.Date(named)}.");
    }

    private static IEnumerable<PaperEntry> Papers(SourceText source, List<TextBlock> blocks, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var title = blocks[i];
            var at = source.At(title.Start);
            if (!IsTitle(title))
            {
                diagnostics.Error(at, Codes.UnpairedText, $"this abstract has no title above it: '{Start(title.Text)}'.");
                continue;
            }

            if (i + 1 == blocks.Count || IsTitle(blocks[i + 1]))
            {
                diagnostics.Error(at, Codes.UnpairedText, $"this title has no abstract below it: '{Start(title.Text)}'.");
                continue;
            }

            i++;
            yield return new PaperEntry
            {
                At = at,
                Title = CleanText.Line(title.Text),
                Abstract = CleanText.Paragraphs(blocks[i].Text),
            };
        }
    }

    // A title is short and does not end with a second sentence.
    private static bool IsTitle(TextBlock block) => block.Text.Length <= LongestTitle && !Sentences().IsMatch(block.Text);

    private static string Start(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static int DayLine(List<TextBlock> blocks) =>
        blocks.FindIndex(0, Math.Min(blocks.Count, MostHeaderLines), b => MonthAndDay().IsMatch(b.Text));

    private static List<TextBlock> Blocks(string text)
    {
        var blocks = new List<TextBlock>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            var line = text[start..end];
            if (!string.IsNullOrWhiteSpace(line)) blocks.Add(new TextBlock(start + line.Length - line.TrimStart().Length, line.Trim()));
            start = end + 1;
        }

        return blocks;
    }

    [GeneratedRegex(@"^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"[.!?] +\p{Lu}[^.!?]+[.!?]$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    private readonly record struct TextBlock(int Start, string Text);
}
