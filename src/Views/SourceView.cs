using Site.Ledgers;

namespace Site.Views;

/// <summary>A source of the digest, as templates see it.</summary>
/// <param name="Statuses">Of its days, newest first.</param>
public sealed record SourceView(SourceStatus Status, IReadOnlyList<StatusView> Statuses)
{
    internal static readonly Members Members = Members.Of<SourceView>("source",
        new("id", s => s.Status.Id, "as `sources.yml` has it"),
        new("title", s => s.Status.Title, "its name"),
        new("is_silent", s => s.Status.Silence.IsWorrying, "true or false: whether it has been silent or broken for three working days or more"),
        new("silent_days", s => s.Status.Silence.Days, "number of its silent working days up to now"),
        new("silent_since", s => s.Status.Silence.Since is { } since ? new DateView(since) : null, "the first of them, a `date`; empty without any"),
        new("newest", s => s.Status.NewestWithPapers is { } newest ? new DateView(newest.Day) : null, "the newest day that brought papers, a `date`; empty where none did"),
        new("statuses", s => s.Statuses, "list of the `status` of its days, the newest first, at most 30"));
}
