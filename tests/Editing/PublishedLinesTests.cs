using Site.Diagnostics;
using Site.Editing;
using Site.Papers;
using Site.Reading;
using Site.Tests.Merging;

namespace Site.Tests.Editing;

public sealed class PublishedLinesTests
{
    private static readonly DateTime Now = new(2026, 1, 6, 6, 12, 0, DateTimeKind.Utc);

    private static readonly DigestFile[] Files =
    [
        Statements.File("2026-01-04.json", Statements.Paper("Small agents", "2601.00001"), Statements.Paper("By \"hand\": a title")),
        Statements.File("2026-01-06.json", Statements.Paper("Other agents", doi: "10.1000/A<1>")),
    ];

    [Fact]
    public void The_first_time_earlier_days_are_taken_to_have_come_day_by_day()
    {
        Assert.Equal(
            """
            2026-01-04: 2026-01-04T12:00:00Z
            2026-01-06: 2026-01-06T06:12:00Z
            2601.00001: 2026-01-04T12:00:00Z, cited key1
            by-hand-a-title: 2026-01-04T12:00:00Z, cited key2
            "10.1000/a<1>": 2026-01-06T06:12:00Z, cited key3
            """,
            Lines(With(null, Now, Files)),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Later_what_is_new_is_new_now_and_all_else_stays()
    {
        var first = With(null, Now, Files);
        Assert.Equal(first, With(first, Now.AddDays(1), Files));
        var text = With(first, Now.AddDays(1), [.. Files, Statements.File("2025-12-08.json", Statements.Paper("Late", "2512.00001")), Statements.File("2026-01-06.yml", Statements.Paper("Late too", "2601.00007"))]);
        Assert.StartsWith(first, text, StringComparison.Ordinal);
        Assert.Equal(
            ["2025-12-08: 2026-01-07T06:12:00Z", "2512.00001: 2026-01-07T06:12:00Z, cited key1", "2601.00007: 2026-01-07T06:12:00Z, cited key2"],
            text[first.Length..].TrimEnd().Split('\n').Select(l => l.Replace("key5", "key2", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_past_that_is_filled_in_is_no_news()
    {
        var text = With(With(null, Now, Files), Now.AddDays(1), [.. Files, Statements.File("2025-11-08.json", Statements.Paper("Long ago", "2511.00001"))]);
        Assert.Contains("\n2025-11-08: 2025-11-08T12:00:00Z\n2511.00001: 2025-11-08T12:00:00Z, cited key1\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_by_hand_keeps_its_time()
    {
        const string hand = "# Mine\n2026-01-04: 2026-01-04T07:00:00Z, closed 2026-01-05T01:00:00Z\n2601.00001: 2026-01-05T06:00:00Z\n";
        var text = With(hand, Now, Files);
        Assert.StartsWith("# Mine\n2026-01-04: 2026-01-04T07:00:00Z, closed 2026-01-05T01:00:00Z\n2026-01-06: ", text, StringComparison.Ordinal);
        Assert.Contains("\n2601.00001: 2026-01-05T06:00:00Z, cited ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_that_gains_an_id_or_another_title_keeps_its_key()
    {
        var known = Read(With(null, Now, Files));
        var digest = new Site.Merging.DigestBuilder(new DiagnosticBag(), known).Build(
        [
            Statements.File("2026-01-04.json", Statements.Paper("Renamed agents", "2601.00001"), Statements.Paper("By \"hand\": a title", "2601.00009")),
            Statements.File("2026-01-06.json", Statements.Paper("Other agents", "2601.00010", "10.1000/A<1>")),
        ]);
        Assert.Equal(["arxiv/2601.00001", "by-hand-a-title", "doi/10.1000/a%3C1%3E"], digest.Papers.Select(p => p.FeedKey).Order(StringComparer.Ordinal));
        Assert.Equal(["key1", "key2", "key3"], digest.Papers.Select(p => p.RecordedKey).Order(StringComparer.Ordinal));
    }

    private static string With(string? text, DateTime now, IReadOnlyList<DigestFile> files)
    {
        var known = text is null ? FirstPublications.Unknown : Read(text);
        var digest = new Site.Merging.DigestBuilder(new DiagnosticBag(), known).Build(files);
        var keys = digest.Papers.OrderBy(p => p.Entered).ThenBy(p => p.FeedKey, StringComparer.Ordinal).Where(p => p.RecordedKey is null).Select((p, i) => (p, $"key{i + 1}")).ToDictionary();
        var after = PublishedLines.With(text, known, digest, p => keys[p], now);
        Read(after);
        return after;
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Where(l => l.Length > 0 && l[0] != '#'));

    private static FirstPublications Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var known = PublishedFile.Read(new SourceText("published.yml", text), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return known;
    }
}
