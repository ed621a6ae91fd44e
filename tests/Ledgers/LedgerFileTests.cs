using Site.Diagnostics;
using Site.Ledgers;

namespace Site.Tests.Ledgers;

public sealed class LedgerFileTests
{
    private static readonly LedgerEntry Entry = new()
    {
        Day = new DateOnly(2026, 1, 5),
        Source = "arxiv",
        State = DayState.Partial,
        By = Basis.Missing,
        When = new DateTimeOffset(2026, 1, 5, 6, 17, 9, TimeSpan.Zero),
        Papers = 42,
        Kept = 30,
        Dropped = [("replaced", 2), ("drop: \"x\"", 10)],
        Detail = new Detail(Detail.PartOfCategory, "12", "40", "cs.CL"),
        Mark = "0123456789abcdef",
        Tag = "\"é\"",
        Modified = "Mon, 05 Jan 2026 05:00:00 GMT",
    };

    [Fact]
    public void An_entry_is_a_line_that_reads_as_it_was_written()
    {
        var text = LedgerFile.Write([Entry, Entry with { Day = new DateOnly(2026, 1, 6), Dropped = [], Detail = null }]);
        Assert.StartsWith("""{"day":"2026-01-05","source":"arxiv","state":"partial","by":"missing","when":"2026-01-05T06:17:09Z","papers":42,"kept":30,"dropped":{"replaced":2,""", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Count(c => c == '\n'));
        var (entries, messages) = Read(text);
        Assert.Empty(messages);
        Assert.True(entries[0].SaysTheSame(Entry));
        Assert.Equal(Entry.When, entries[0].When);
    }

    [Theory]
    [InlineData("\"detail\":\"part-of\",\"values\":[\"1\",\"2\"]", "part-of", "1", "2")]
    [InlineData("\"detail\":\"not-utf8\",\"values\":[]", "not-utf8", "", "")]
    [InlineData("\"detail\":\"12 of 40 in cs.CL\"", null, "12 of 40 in cs.CL", "")]
    public void A_detail_is_a_code_with_values_or_as_in_earlier_lines_a_sentence(string detail, string? code, string first, string second)
    {
        var line = $$"""{"day":"2026-01-05","source":"a","state":"quiet","by":"list","when":"2026-01-05T06:17:09Z",{{detail}}}""" + "\n";
        var (entries, messages) = Read(line);
        Assert.Empty(messages);
        Assert.Equal(new Detail(code, first, second), Assert.Single(entries).Detail);
        Assert.Equal(line, LedgerFile.Write(entries));
    }

    [Fact]
    public void Of_two_lines_for_a_day_as_a_merge_leaves_the_later_counts()
    {
        var ledger = new Ledger([Entry with { State = DayState.Fresh, When = Entry.When.AddHours(1) }, Entry]);
        Assert.Equal(DayState.Fresh, Assert.Single(ledger.Entries).State);
    }

    [Theory]
    [InlineData("{", "ledger.jsonl(1,2): error PD201")]
    [InlineData("\n[]", "ledger.jsonl(2,1): error PD202")]
    [InlineData("{\"day\":\"2026-01-05\"}", "ledger.jsonl(1,1): error PD203: this entry has no 'source'")]
    [InlineData("{\"day\":\"2026-01-05\",\"source\":\"a\",\"state\":\"odd\",\"by\":\"x\",\"when\":\"2026-01-05T06:17:09Z\"}", "ledger.jsonl(1,42): error PD208: 'odd' is no state")]
    [InlineData("{\"day\":\"2026-01-05\",\"source\":\"a\",\"state\":\"quiet\",\"by\":\"x\",\"when\":\"today\"}", "ledger.jsonl(1,66): error PD205")]
    public void Mistakes_are_reported_where_they_stand(string text, string start) => Assert.StartsWith(start, Read(text).Messages[0], StringComparison.Ordinal);

    private static (IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<string> Messages) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (LedgerFile.Read(new SourceText("ledger.jsonl", text), diagnostics), [.. diagnostics.Sorted().Select(d => d.ToString())]);
    }
}
