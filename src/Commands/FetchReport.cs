using System.Globalization;
using System.Text;
using Site.Diagnostics;
using Site.Fetching;
using Site.Ledgers;
using Site.Text;

namespace Site.Commands;

/// <summary>Says what a run of <c>fetch</c> brought: for a terminal, and in Markdown for those who look later.</summary>
internal sealed class FetchReport(FetchResult result)
{
    /// <summary>A line for each day that was asked for.</summary>
    public string Lines()
    {
        var text = new StringBuilder();
        foreach (var entry in result.Entries) text.AppendLine(OneLine.Of($"{Iso.Date(entry.Day)}  {entry.Source}: {Words(entry)}"));
        foreach (var (source, silence) in Silent()) text.AppendLine(OneLine.Of($"{source.Id} has been silent for {Days(silence.Days)}, since {(silence.Since is { } since ? Iso.Date(since) : "ever")}."));
        if (result.Entries.Count == 0) text.AppendLine(result.Sources.Count == 0 ? "There is no source in sources.yml." : "Nothing was due.");
        return text.ToString();
    }

    /// <summary>A table of it, and what is silent.</summary>
    public string Summary()
    {
        var text = new StringBuilder("### Papers\n\n| day | source | state | had | kept | left out |\n| --- | --- | --- | ---: | ---: | --- |\n");
        foreach (var entry in result.Entries)
            text.Append(CultureInfo.InvariantCulture, $"| {Iso.Date(entry.Day)} | {entry.Source} | {State(entry)}{(entry.Detail is null ? "" : $" ({Code(DetailText.Of(entry.Detail))})")} | {entry.Papers} | {entry.Kept} | {Code(LeftOut(entry))} |\n");
        if (result.Entries.Count == 0) text.Append("\nNothing was due.\n");
        var trouble = Trouble();
        return text.Append('\n').Append(trouble.Length == 0 ? "No source is silent.\n" : trouble).ToString();
    }

    /// <summary>The sources that have been silent or broken for some days; empty where there is none.</summary>
    public string Trouble()
    {
        var text = new StringBuilder();
        foreach (var (source, silence) in Silent())
        {
            text.Append(CultureInfo.InvariantCulture, $"**{source.Id}** has brought no papers for {Days(silence.Days)}, since {(silence.Since is { } since ? Iso.Date(since) : "ever")}:\n\n");
            foreach (var entry in result.Ledger.Sources[source.Id].Where(e => e.Day >= silence.Since))
                text.Append(CultureInfo.InvariantCulture, $"- {Iso.Date(entry.Day)}: {State(entry)}{(entry.Detail is null ? "" : $" ({Code(DetailText.Of(entry.Detail))})")}\n");
            text.Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<(PaperSource Source, Silence Silence)> Silent() =>
        result.Sources.Select(s => (s, Silence.Of(result.Ledger.Sources[s.Id], s.Every))).Where(s => s.Item2.IsWorrying);

    private static string Words(LedgerEntry entry)
    {
        var words = new StringBuilder(State(entry));
        if (entry.Papers > 0) words.Append(CultureInfo.InvariantCulture, $", {entry.Papers} {(entry.Papers == 1 ? "paper" : "papers")}, {entry.Kept} kept");
        if (LeftOut(entry) is { Length: > 0 } left) words.Append(CultureInfo.InvariantCulture, $" (left out: {left})");
        if (entry.Detail is not null) words.Append(CultureInfo.InvariantCulture, $": {DetailText.Of(entry.Detail)}");
        return words.ToString();
    }

    private static string State(LedgerEntry entry) => $"{entry.State.ToString().ToLowerInvariant()} ({entry.By})";

    private static string LeftOut(LedgerEntry entry) => string.Join(", ", entry.Dropped.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Rule} {d.Count}")));

    private static string Days(int days) => days == 1 ? "1 working day" : string.Create(CultureInfo.InvariantCulture, $"{days} working days");

    // What services say is shown as it is, and is no Markdown.
    private static string Code(string text) => text.Length == 0 ? "" : $"`{OneLine.Of(text).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";
}
