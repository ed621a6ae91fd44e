using Site.Addresses;
using Site.Ledgers;

namespace Site.Views;

/// <summary>What is known of a day of a source, as templates see it.</summary>
/// <param name="Source">The source's title.</param>
/// <param name="HasPage">Whether the site has a page of that day.</param>
public sealed record StatusView(LedgerEntry Entry, string Source, bool HasPage)
{
    internal static readonly Members Members = Members.Of<StatusView>("status",
        new("source", s => s.Source, "name of the source"),
        new("day", s => new DateView(s.Entry.Day), "the day, a `date`"),
        new("weekday", s => new DateText(s.Entry.Day, DateForm.Weekday), "as in \"Thursday\""),
        new("path", s => s.HasPage ? Routes.Day(s.Entry.Day).Value : null, "path of the day's page; empty where there is none"),
        new("state", s => s.Entry.State.ToString().ToLowerInvariant(), "`fresh`, `waiting`, `quiet`, `partial` or `failed`"),
        new("by", s => s.Entry.By, "how that is known, a word; `partials/status-reason.html` has them all"),
        new("since", s => DateView.TitleOf(DateOnly.FromDateTime(s.Entry.When.UtcDateTime)), "since when it is known, as in \"12 March 2026\""),
        new("papers", s => s.Entry.Papers, "how many papers the source had"),
        new("kept", s => s.Entry.Kept, "how many of them are in the digest"),
        new("left_out", s => s.Entry.Dropped.Select(d => new LeftOutView(d.Rule, d.Count)).ToArray(), "list of `left out`: what was left out by which rule"),
        new("detail", s => s.Entry.Detail is { } detail ? new DetailView(detail) : null, "what the program noted, for whoever looks into it, a `detail`; mostly empty"));
}
