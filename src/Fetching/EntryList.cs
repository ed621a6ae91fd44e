using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Site.Diagnostics;
using Site.Formats;
using Site.Ledgers;
using Site.Reading;

namespace Site.Fetching;

/// <summary>
/// A reply, or a file of one, as what comes before its entries, the entries, and what comes after them: so that entries can be left
/// out and added while each stays as the service wrote it.
/// </summary>
public sealed record EntryList(string Head, IReadOnlyList<EntryText> Entries, string Tail, string Separator)
{
    /// <summary>How many entries had a mistake, and are left out.</summary>
    public int Unreadable { get; init; }

    /// <summary>The whole, an entry a line where the service has it so.</summary>
    public string Text => Entries.Count == 0 ? $"{Head}{Tail}" : $"{Head}{string.Join(Separator, Entries.Select(e => e.Text))}{Tail}";

    /// <summary>A hash of the papers in a batch, whatever their order, by which it is known again.</summary>
    public static string MarkOf(IEnumerable<EntryText> entries) =>
        XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(string.Join(' ', entries.Select(e => e.Key).Order(StringComparer.Ordinal)))).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Reads a text by the reader that will read the file. Throws a <see cref="FetchException"/> where it cannot be that.</summary>
    /// <param name="fileName">What the file will be called: it tells the day and the format.</param>
    public static EntryList Read(string fileName, string text)
    {
        var source = new SourceText(fileName, text);
        if (OtherFormat.Format.Recognizes(source)) throw new FetchException(Basis.Foreign, Beginning(Detail.NotRead, text), isPassing: false);
        // What begins like a list may only have broken off.
        var spans = EntrySpans.Of(source) ?? throw new FetchException(Basis.Foreign, Beginning(Detail.Begins, text), isPassing: text.AsSpan().TrimStart() is [] or ['<' or '[' or '{', ..]);
        var ending = Path.GetExtension(fileName);
        var format = DigestReader.Formats.FirstOrDefault(f => f.Extensions.Contains(ending) && f.Recognizes(source))
            ?? throw new FetchException(Basis.Foreign, Beginning(Detail.NotRead, text), isPassing: false);
        var diagnostics = new DiagnosticBag();
        var papers = format.Read(source, diagnostics).SelectMany(f => f.Papers).OrderBy(p => p.At).ToArray();
        var mistakes = diagnostics.Sorted().Where(d => d.Severity == Severity.Error || d.Code == Codes.DayMismatch).ToArray();
        if (mistakes.FirstOrDefault(m => m.Code == Codes.ErrorReply) is { } error) throw new FetchException(Basis.ErrorReply, Detail.Said(error.Message), isPassing: false);
        if (spans.Entries.Count == 0 && mistakes.Any(m => m.Code == Codes.UnknownFormat)) throw new FetchException(Basis.Foreign, Beginning(Detail.NotRead, text), isPassing: false);
        if (mistakes.FirstOrDefault(m => m.Code == Codes.DayMismatch) is { } mismatch) throw new FetchException(Basis.Stale, Detail.Said(mismatch.Message), isPassing: false);
        var places = spans.Entries.Select(s => (From: source.At(s.Start.Value), To: source.At(s.End.Value))).ToArray();
        var entries = new List<EntryText>();
        var unreadable = 0;
        var (paper, mistake) = (0, 0);
        for (var i = 0; i < places.Length; i++)
        {
            while (paper < papers.Length && papers[paper].At < places[i].From) paper++;
            if (mistake < mistakes.Length && mistakes[mistake].Location < places[i].From) break;
            var isBroken = mistake < mistakes.Length && mistakes[mistake].Location < places[i].To;
            while (mistake < mistakes.Length && mistakes[mistake].Location < places[i].To) mistake++;
            if (isBroken) unreadable++;
            else if (paper < papers.Length && papers[paper].At < places[i].To) entries.Add(new EntryText(EntryText.KeyOf(papers[paper]), text[spans.Entries[i]], papers[paper]));
        }

        // An empty list is not for a reader to judge here.
        if (places.Length > 0 && mistake < mistakes.Length) throw new FetchException(Basis.Foreign, Detail.Said(mistakes[mistake].Message), isPassing: true);
        if (unreadable > 0 && entries.Count == 0) throw new FetchException(Basis.Foreign, Detail.Said(mistakes[0].Message), isPassing: true);
        return new EntryList(spans.Head, [.. entries.DistinctBy(e => e.Key)], spans.Tail, spans.Separator) { Unreadable = unreadable };
    }

    private static Detail Beginning(string code, string text)
    {
        var start = string.Join(' ', text[..Math.Min(text.Length, 80)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return start.Length == 0 ? new Detail(Detail.EmptyReply) : new Detail(code, start);
    }
}
