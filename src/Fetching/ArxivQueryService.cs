using Site.Ledgers;

namespace Site.Fetching;

/// <summary>What a question to arXiv's API finds, by the day of submission. A day's papers appear when they are announced, up to four days later, so a day is asked for again.</summary>
internal sealed class ArxivQueryService(PaperSource source, FetchContext context) : Service(source, context)
{
    public override bool AsksAgain(LedgerEntry known) => true;

    public override async Task<IReadOnlyList<DayReply>> Ask(DateOnly day, CancellationToken cancellation)
    {
        var pages = new ArxivPages(Context.Client);
        var begin = new DateTimeOffset(day.ToDateTime(default), TimeSpan.Zero);
        var span = (begin, begin.AddMinutes(24 * 60 - 1));
        var categories = string.Join(" OR ", Source.Categories.Select(c => $"cat:{c}"));
        var question = categories.Length == 0 ? Source.Query ?? "" : $"({Source.Query}) AND ({categories})";
        var (list, total) = await pages.Ask(FileName(day, ".xml"), question, span, cancellation);
        if (total == 0)
        {
            if (day >= Today) return [DayReply.Without(day, DayState.Waiting, Basis.Open)];
            return [await pages.HasAny(span, cancellation) ? DayReply.Without(day, DayState.Quiet, Basis.Control) : DayReply.Without(day, DayState.Waiting, Basis.Empty)];
        }

        return [Whole(day, list, total, isOpen: day >= Today)];
    }

    /// <summary>A day of which the service says how many papers there are.</summary>
    public static DayReply Whole(DateOnly day, EntryList list, int total, bool isOpen)
    {
        var got = list.Entries.Count + list.Unreadable;
        var state = got < total ? DayState.Partial : isOpen ? DayState.Waiting : DayState.Fresh;
        return new DayReply
        {
            Day = day,
            State = state,
            By = state switch { DayState.Partial => Basis.Missing, DayState.Waiting => Basis.Open, _ => Basis.Total },
            Detail = got < total ? new Detail(Detail.PartOf, $"{got}", $"{total}") : null,
            List = list,
            Ending = ".xml",
            Papers = got,
            Dropped = list.Unreadable > 0 ? [("unreadable", list.Unreadable)] : [],
        };
    }
}
