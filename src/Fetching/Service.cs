using Site.Ledgers;

namespace Site.Fetching;

/// <summary>How one service is asked for the papers of a day.</summary>
internal abstract class Service(PaperSource source, FetchContext context)
{
    protected PaperSource Source => source;

    protected FetchContext Context => context;

    /// <summary>The day that it is at the service.</summary>
    public virtual DateOnly Today => DateOnly.FromDateTime(context.Now.UtcDateTime);

    /// <summary>Whether days are asked for that were never asked for before the first run.</summary>
    public virtual bool BeginsInThePast => true;

    /// <summary>Whether the service can be asked for that day.</summary>
    public virtual bool Has(DateOnly day) => day <= Today;

    /// <summary>Whether a day is asked for again of which something is known.</summary>
    public virtual bool AsksAgain(LedgerEntry known) => known.State is not (DayState.Fresh or DayState.Quiet);

    /// <summary>What the service says of a day, and perhaps of another by the way. Throws a <see cref="FetchException"/> where it says nothing to use.</summary>
    public abstract Task<IReadOnlyList<DayReply>> Ask(DateOnly day, CancellationToken cancellation);

    public static Service Of(PaperSource source, FetchContext context) => source.Service switch
    {
        ServiceKind.HuggingFace => new HuggingFaceService(source, context),
        ServiceKind.Arxiv => new ArxivFeedService(source, context),
        ServiceKind.ArxivQuery => new ArxivQueryService(source, context),
        ServiceKind.Address => new AddressService(source, context),
        _ => new BiorxivService(source, context),
    };

    protected static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    protected string FileName(DateOnly day, string ending) => DigestFolder.NameOf(day, source.Id, ending);
}
