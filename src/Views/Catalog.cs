using Site.Ledgers;
using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>The views of all papers, days and topics, each made once. Immutable once made.</summary>
public sealed class Catalog
{
    private const int MostStatuses = 30;

    private readonly Dictionary<Paper, PaperView> _papers;
    private readonly Dictionary<PartialDate, DayView> _days;
    private readonly Dictionary<Topic, TopicView> _topics;
    private readonly Dictionary<string, AuthorView> _authors;
    private readonly SiteContent _content;

    public Catalog(SiteContent content)
    {
        _content = content;
        var (digest, texts) = (content.Digest, content.Texts);
        Papers = [.. digest.Papers.Select(p => new PaperView(p, this, texts.Title(p), texts.Abstract(p), texts.Note(p)))];
        _papers = Papers.ToDictionary(v => v.Paper);

        Authors = [.. digest.Authors.Select(a => new AuthorView(a.Author.Name, a, a.Papers.Count >= content.Settings.AuthorFeeds))];
        _authors = Authors.ToDictionary(a => a.Name, StringComparer.Ordinal);

        var largest = digest.Topics.Select(t => t.Papers.Count).DefaultIfEmpty(1).Max();
        Topics = [.. digest.Topics.Select(t => new TopicView(t, largest, Trend(t), this)).OrderBy(t => t.Listing.Topic.Name, StringComparer.OrdinalIgnoreCase)];
        _topics = Topics.ToDictionary(t => t.Listing.Topic);

        var fullest = digest.Days.Select(d => d.Papers.Count).Append(1).Max();
        Days = [.. digest.Days.Select(d => new DayView(d, fullest, [.. d.Papers.Select(Paper)], texts.Note(d)) { Statuses = d.Date.Exact is { } exact ? Statuses(exact) : [] })];
        _days = Days.ToDictionary(d => d.Day.Date);
        var withPage = Days.Select(d => d.Day.Date.Exact).OfType<DateOnly>().Concat(Status.Sources.SelectMany(s => s.Entries).Select(e => e.Day).Where(d => !digest.HeldBack.Contains(d))).ToHashSet();
        DaysWithoutPapers = [.. withPage.Where(d => !_days.ContainsKey(d)).Order()];
        Site = new SiteView(content, Days.Count > 0 ? Days[^1] : null, Days.Count > 0 ? Days[0] : null)
        {
            Sources = [.. Status.Sources.Select(s => new SourceView(s, [.. s.Entries.Reverse().Take(MostStatuses).Select(e => new StatusView(e, s.Title, withPage.Contains(e.Day)))]))],
        };
    }

    /// <summary>How it stands with the sources.</summary>
    public DigestStatus Status => _content.Status;

    /// <summary>The days of which the ledger knows something, but the digest has none; oldest first.</summary>
    public IReadOnlyList<DateOnly> DaysWithoutPapers { get; }

    public PaperDigest Digest => _content.Digest;

    public SiteView Site { get; }

    public IReadOnlyList<PaperView> Papers { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DayView> Days { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<TopicView> Topics { get; }

    /// <summary>Those who have a page, by last name.</summary>
    public IReadOnlyList<AuthorView> Authors { get; }

    public AuthorView Author(Author author) => _authors.GetValueOrDefault(author.Name) ?? new AuthorView(author.Name);

    /// <summary>Keywords become topics of their paper through the vocabulary, so what it finds is a topic of the digest.</summary>
    public KeywordView Keyword(string text) => new(text, _content.Vocabulary.Find(text) is { } topic ? _topics.GetValueOrDefault(topic) : null);

    /// <summary>What is known of a day, by source.</summary>
    public IReadOnlyList<StatusView> Statuses(DateOnly day) =>
        Status.IsKnown ? [.. Status.Sources.SelectMany(s => Status.Ledger.Days[day].Where(e => e.Source == s.Id).Select(e => new StatusView(e, s.Title, true)))] : [];

    public PaperView Paper(Paper paper) => _papers[paper];

    public Picture? Picture(Paper paper) => _content.Pictures.GetValueOrDefault(paper);

    public DayView Day(PartialDate date) => _days[date];

    public TopicView Topic(Topic topic) => _topics[topic];

    public CiteView Cite(Paper paper) => new(_content.References[paper], _content.Settings.HasReferenceFiles ? paper.Page : null);

    /// <summary>The papers nearest to a paper, the nearest first.</summary>
    public IReadOnlyList<RelatedView> Related(Paper paper) => [.. _content.Related[paper].Select(r => new RelatedView(Paper(r.Paper), r.Terms, Paper(paper)))];

    // A paper counts in the week under whose day lists show it, its newest.
    private TrendView Trend(TopicListing listing)
    {
        var days = Digest.Days.Select(d => d.Date.Exact).OfType<DateOnly>().ToArray();
        return days.Length == 0 ? new TrendView([]) : TrendView.Of(listing.Papers.Select(p => p.LastDay.Exact).OfType<DateOnly>(), days[^1], days[0]);
    }
}
